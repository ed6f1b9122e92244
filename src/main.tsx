import { Dashboard } from "#app/dashboard.tsx";
import { openPage } from "#app/open-page.ts";
import { isFramed } from "#site/is-framed.ts";

openPage(Dashboard, { replaceOnly: isFramed() });
