// What the page of an editor and the suite know of each other.

/** A stretch of a paragraph in one format; a line break in the text is a break within the paragraph. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
}

export type Paragraph = readonly Run[];

/** An editor as its own page knows it. */
export interface EditorOnPage {
  /** Puts this in place of all there is, with nothing left to undo. */
  fill(content: readonly Paragraph[]): void | Promise<void>;
  /** What the page would save, in the editor's own format. */
  value(): string;
  /** Where the caret can land at a point of the viewport, also in a closed tree of the page; absent: the document knows. */
  readonly roots?: readonly ShadowRoot[];
}

declare global {
  var editor: EditorOnPage | undefined;
}
