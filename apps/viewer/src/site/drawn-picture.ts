/** A drawing as SVG, with what it says for those who do not see it. */
export interface DrawnPicture {
  readonly svg: string;
  readonly alt: string;
}
