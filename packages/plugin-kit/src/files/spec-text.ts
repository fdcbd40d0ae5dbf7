/** A case or scenario file as a text: its name, and what it says. */
export interface SpecText {
  file: string;
  text: string;
}
