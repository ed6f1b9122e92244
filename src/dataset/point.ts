/** A point on the globe, in degrees of WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}
