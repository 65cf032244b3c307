import { z } from "zod";
import { dictionary, hashes, hex, observableReference, list, stringThat, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";
import { CHARSETS } from "../registries/charsets.ts";

/** At least one property, which an extension needs to say anything. */
const notEmpty = {
  error: "must have at least one property",
  params: { stix: "stix-list-empty" },
};
const hasSome = (value: object): boolean => Object.keys(value).length > 0;

const count = z.int().min(0);

const ntfs = z
  .looseObject({
    sid: z.string().optional(),
    alternate_data_streams: list(
      z.looseObject({ name: z.string(), hashes: hashes.optional(), size: count.optional() }),
    ).optional(),
  })
  .refine(hasSome, notEmpty);

const rasterImage = z
  .looseObject({
    image_height: z.int().optional(),
    image_width: z.int().optional(),
    bits_per_pixel: z.int().optional(),
    exif_tags: dictionary(z.union([z.string(), z.int()])).optional(),
  })
  .refine(hasSome, notEmpty);

const pdf = z
  .looseObject({
    version: z.string().optional(),
    is_optimized: z.boolean().optional(),
    document_info_dict: dictionary(z.string()).optional(),
    pdfid0: z.string().optional(),
    pdfid1: z.string().optional(),
  })
  .refine(hasSome, notEmpty);

const archive = z.looseObject({
  contains_refs: list(observableReference("file", "directory")),
  comment: z.string().optional(),
});

const section = z.looseObject({
  name: z.string(),
  size: count.optional(),
  entropy: z.number().optional(),
  hashes: hashes.optional(),
});

const windowsPe = z.looseObject({
  pe_type: z.string(),
  imphash: z.string().optional(),
  machine_hex: hex.optional(),
  number_of_sections: count.optional(),
  time_date_stamp: timestamp.optional(),
  pointer_to_symbol_table_hex: hex.optional(),
  number_of_symbols: count.optional(),
  size_of_optional_header: count.optional(),
  characteristics_hex: hex.optional(),
  file_header_hashes: hashes.optional(),
  optional_header: z.looseObject({}).refine(hasSome, notEmpty).optional(),
  sections: list(section).optional(),
});

export const file = objectKind({
  type: "file",
  category: "sco",
  section: "6.7",
  description: "A file, by its hashes or its name.",
  schema: observableObject("file", {
    extensions: z
      .looseObject({
        "archive-ext": archive.optional(),
        "ntfs-ext": ntfs.optional(),
        "pdf-ext": pdf.optional(),
        "raster-image-ext": rasterImage.optional(),
        "windows-pebinary-ext": windowsPe.optional(),
      })
      .optional(),
    hashes: hashes.optional(),
    size: count.optional(),
    name: z.string().optional(),
    name_enc: stringThat((name) => CHARSETS.has(name), "stix-property-value", "is no IANA character set").optional(),
    magic_number_hex: hex.optional(),
    mime_type: z.string().optional(),
    ctime: timestamp.optional(),
    mtime: timestamp.optional(),
    atime: timestamp.optional(),
    parent_directory_ref: observableReference("directory").optional(),
    contains_refs: list(observableReference()).optional(),
    content_ref: observableReference("artifact").optional(),
  }),
  someOf: ["hashes", "name"],
  identifying: ["hashes", "name", "parent_directory_ref", "extensions"],
});

export type File = z.infer<typeof file.schema>;
