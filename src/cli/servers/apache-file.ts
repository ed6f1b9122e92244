import { headersOf, MEDIA_TYPES, OTHER_MEDIA_TYPE, PATHS } from "#cli/response-headers.mjs";

/** Apache may have put the name of a compressed file in place of the one asked for. */
const COMPRESSED_END = "(\\.br|\\.gz)?$";

/** What Apache reads in the folder of the site, wherever that lies. */
export function apacheFile(ancestors: string): string {
  const { common } = headersOf("missing", ancestors);
  return `# For Apache 2.4 with AllowOverride All and the modules headers, rewrite and mime.
DirectoryIndex index.html
Options -Indexes -MultiViews

${Object.entries(MEDIA_TYPES)
  .map(([end, type]) => `AddType "${type}" .${end}`)
  .join("\n")}
<FilesMatch "^([^.]+|.*\\.(cff|txt))$">
  ForceType "${OTHER_MEDIA_TYPE}"
</FilesMatch>

# What was compressed when the site was built.
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
RemoveType .br .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
Header merge Vary Accept-Encoding

# With a file that is missing, too; the others with one that is there.
${Object.entries(common)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join("\n")}
Header set Cache-Control "${headersOf("file", ancestors).own["Cache-Control"]}"

${rules(ancestors)}
`;
}

/** The first kind that fits a path has to be the last said, as what comes later is put in the place of what came before. */
function rules(ancestors: string): string {
  return [...PATHS]
    .reverse()
    .map(([kind, pattern]) => {
      const headers = Object.entries(headersOf(kind, ancestors).own);
      return [
        `<If "%{REQUEST_URI} =~ m#${pattern.replace(/\$$/, COMPRESSED_END)}#">`,
        ...headers.map(([name, value]) => `  Header set ${name} "${value}"`),
        "</If>",
      ].join("\n");
    })
    .join("\n");
}
