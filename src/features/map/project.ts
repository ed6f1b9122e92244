/** Turns degrees into a point of a drawing. */
export type Project = (lng: number, lat: number) => { readonly x: number; readonly y: number };
