import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture: three bytes (red, green, blue) for each pixel, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bytes for each pixel by PNG's colour type: grey, true colour, palette, grey and true colour with transparency. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads a PNG as browsers and `encodePng` write it: 8 bits for each channel, not interlaced. Transparency is left out.
 *
 * @throws Error where it is another kind of PNG, or none
 */
export function decodePng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error("This is no PNG.");
  const packed: Buffer[] = [];
  let header: Buffer = Buffer.alloc(13);
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = content;
    if (type === "PLTE") palette = content;
    if (type === "IDAT") packed.push(content);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || channels === undefined || header.readUInt8(12) !== 0)
    throw new Error("Only PNG with 8 bits for each channel, not interlaced, can be read.");
  const samples = unfiltered(inflateSync(Buffer.concat(packed)), height, width * channels, channels);
  const at = (pixel: number, channel: number): number => {
    const first = samples[pixel * channels] ?? 0;
    if (header.readUInt8(9) === 3) return palette[first * 3 + channel] ?? 0;
    return channels < 3 ? first : (samples[pixel * channels + channel] ?? 0);
  };
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1) rgb[pixel * 3 + channel] = at(pixel, channel);
  return { width, height, rgb };
}

/** Takes back what was done to each row before it was packed (PNG specification, section 9). */
function unfiltered(raw: Uint8Array, height: number, stride: number, channels: number): Uint8Array {
  const rows = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const row = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (rows[row + x - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[row - stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (rows[row - stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rows[row + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Colours that a palette holds at most, and how many of the most frequent stay exactly as they are: grounds and words. */
const PALETTE = 256;
const EXACT = 64;

/**
 * Writes a picture as a PNG with a palette: a third of the size of one with true colours. Where it has more than 256 colours,
 * those that are alike become one, to the most frequent of them.
 */
export function encodePng({ width, height, rgb }: Picture): Uint8Array {
  const colours = fewColours(rgb);
  const raw = Buffer.alloc(height * (width + 1));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const index = colours.of(colourAt(rgb, pixel));
    raw[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = [chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", deflateSync(raw, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

const colourAt = (rgb: Uint8Array, pixel: number): number =>
  ((rgb[pixel * 3] ?? 0) << 16) | ((rgb[pixel * 3 + 1] ?? 0) << 8) | (rgb[pixel * 3 + 2] ?? 0);

const apart = (one: number, other: number): number =>
  Math.abs((one >> 16) - (other >> 16)) +
  Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) +
  Math.abs((one & 255) - (other & 255));

/** The palette of a picture, the most frequent colour first, and the place of each of its colours in it. */
function fewColours(rgb: Uint8Array): { readonly palette: readonly number[]; readonly of: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < rgb.length / 3; pixel += 1) {
    const colour = colourAt(rgb, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([a, often], [b, rare]) => rare - often || a - b).map(([colour]) => colour);
  // The farther colours must be apart to have a place each, the fewer they are.
  let palette = frequent;
  for (let distance = 6; palette.length > PALETTE; distance += 6) palette = spread(frequent, distance);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const of = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const place = nearest(palette, colour);
    places.set(colour, place);
    return place;
  };
  return { palette, of };
}

/** The most frequent colours, and of the others those that are no less apart from them and each other than that; one more than a palette holds is enough to know that they are too many. */
function spread(frequent: readonly number[], distance: number): number[] {
  const chosen = frequent.slice(0, EXACT);
  for (const colour of frequent.slice(EXACT)) {
    if (chosen.every((other) => apart(colour, other) >= distance)) chosen.push(colour);
    if (chosen.length > PALETTE) break;
  }
  return chosen;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((other, place) => {
    if (apart(colour, other) < apart(colour, palette[best] ?? 0)) best = place;
  });
  return best;
}
