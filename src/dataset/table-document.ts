const TABLE = /\.(?:csv|tsv|xlsx?|ods|json|jsonl|geojson|parquet)(?:\.gz)?$/i;

/**
 * Whether the document of a publication is a table, by how the name of its file ends. What is counted as its paragraphs is its rows
 * then, the header among them, and nobody has read an article.
 */
export function isTableDocument(document: string): boolean {
  return TABLE.test(document);
}
