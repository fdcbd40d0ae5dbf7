import encodeQR from 'qr';

/** How much of a code may be lost: a quarter, as printed paper wears. */
const ECC = 'quartile';

/** A text as a QR code, an SVG picture whose colours follow no theme: black on white. */
export function qrSvg(text: string): string {
  return encodeQR(text, 'svg', { ecc: ECC, border: 4 });
}

/** The same as a GIF for office files, `scale` pixels a module; the same text gives the same bytes. */
export function qrGif(text: string, scale = 4): Uint8Array {
  return encodeQR(text, 'gif', { ecc: ECC, border: 4, scale });
}
