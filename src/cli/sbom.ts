import { billOfMaterials } from "#cli/bill-of-materials.ts";

// `npm run sbom`: prints what a build publishes as sbom.json.
process.stdout.write(billOfMaterials());
