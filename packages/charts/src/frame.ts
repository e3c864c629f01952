/** The paper of a drawing and the area of its points, in the units of the drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

/** How wide a letter is, in sizes of its type: a little more than of most typefaces, since the one that draws it is not known. */
export const LETTER = 0.58;

/** The room that the longest of some words takes, in the units of the drawing. */
export const roomFor = (texts: readonly string[], fontSize: number): number =>
  Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * fontSize * LETTER);
