import type * as pdfJs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfItem, PdfPage } from "./pdf-layout.ts";

export interface PdfFile {
  readonly pageCount: number;
  readonly properties: { readonly title?: string; readonly author?: string; readonly created?: string };
  /** The text of a page, 1 the first; undefined where the page is broken. */
  page(number: number): Promise<PdfPage | undefined>;
  close(): Promise<void>;
}

export interface OpenedPdf {
  readonly file?: PdfFile;
  readonly problem?: "encrypted" | "damaged";
  readonly message: string;
}

type PdfJs = typeof pdfJs;

let library: Promise<PdfJs> | undefined;

/** pdf.js, loaded at the first PDF, with its worker in this thread: it finds it where it looks for one before it would fetch a file. */
function pdfjs(): Promise<PdfJs> {
  library ??= load();
  return library;
}

async function load(): Promise<PdfJs> {
  const worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const place = globalThis as { pdfjsWorker?: unknown };
  place.pdfjsWorker ??= worker;
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Opens a PDF from its bytes. No network, no fonts, no scripts, no pictures: only text is asked for. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument } = await pdfjs();
  // pdf.js takes the buffer over: it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: 1,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    return { file: await fileOf(document, () => task.destroy()), message: "" };
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : "";
    return {
      problem: name === "PasswordException" ? "encrypted" : "damaged",
      message: error instanceof Error ? error.message : "unknown",
    };
  }
}

type Loaded = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

async function fileOf(document: Loaded, close: () => Promise<void>): Promise<PdfFile> {
  return {
    pageCount: document.numPages,
    properties: await propertiesOf(document),
    page: (number) => pageOf(document, number),
    close,
  };
}

async function propertiesOf(document: Loaded): Promise<PdfFile["properties"]> {
  try {
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
    const text = (key: string) => {
      const value = info[key];
      return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 400) : undefined;
    };
    const [title, author, created] = [text("Title"), text("Author"), text("CreationDate")];
    return {
      ...(title === undefined || isFileName(title) ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(created === undefined ? {} : { created }),
    };
  } catch {
    return {};
  }
}

/** Programs put the name of the source file where the title belongs. */
function isFileName(title: string): boolean {
  return (
    /\.(?:docx?|pptx?|xlsx?|indd|pdf|odt|rtf|tex|html?)$/i.test(title) ||
    /^(?:microsoft word -|untitled|powerpoint)/i.test(title)
  );
}

async function pageOf(document: Loaded, number: number): Promise<PdfPage | undefined> {
  try {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const items = content.items.flatMap((item): PdfItem[] => {
      if (!("str" in item) || item.str === "") return [];
      const [, skew, , scale, x, y] = item.transform as [number, number, number, number, number, number];
      // Turned text (a mark in the margin, a watermark) has no place among the lines.
      const isTurned = Math.abs(skew) > Math.abs(scale);
      return [
        {
          text: item.str,
          x,
          y,
          width: item.width,
          height: item.height === 0 ? Math.abs(scale) : item.height,
          isTurned,
        },
      ];
    });
    const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
    page.cleanup();
    return { left, bottom, right, top, items };
  } catch {
    return undefined;
  }
}
