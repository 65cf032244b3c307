import { isPopularHost } from "./benign-hosts.ts";
import { readHost } from "./domains.ts";
import type { Indicator, PlainHit } from "./indicator-hit.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Endings that only files have. */
const FILE_ENDINGS = words(
  "exe dll sys drv ocx cpl scr efi msi msp mst msix appx cab2 bat cmd ps1 psm1 psd1 ps1xml vbs vbe vba wsf wsh wsc js jse mjs jsx hta sct inf reg lnk url iqy slk chm hlp jar class war ear jsp jspx php php3 php5 phtml asp aspx ashx asmx ascx cgi pyc pyw pyd rb lua elf ko axf bin dat dmp tmp temp bak cfg conf config ini plist xml json yml yaml toml sql db sqlite mdb log txt rtf csv tsv doc docx docm dot dotm dotx xls xlsx xlsm xlsb xlt xltm xlam xll ppt pptx pptm pps ppsx potm pub2 one odt ods odp pdf eml msg ics vcf htm html xhtml shtml mht mhtml css svg png jpg jpeg gif bmp ico webp tif tiff mp3 mp4 avi wav mkv rar 7z gz tgz bz2 xz tar lzh arj ace iso img vhd vhdx vmdk ova dmg pkg deb rpm apk ipa xapk aab dex swf crx xpi onepkg enc locked crypt crypted encrypted pem crt cer der pfx p12 pst ost vmem pcap pcapng evtx etl yar yara nse cpp hpp asm obj pdb lib2 a3x au3 ahk udl settingcontent-ms library-ms search-ms rdp ovpn kdbx application manifest hiv sqlite3",
);

/** Endings of files that are top-level domains too: files, unless they are printed as hosts. */
const MOSTLY_FILES = words("zip mov cab py sh ps md so");
/** The other way round: hosts, unless the words around speak of a file. */
const MOSTLY_HOSTS = words("pl rs app pub ai st tf vi mk cc com");
const FILE_WORDS =
  /\b(?:file|script|archive|attachment|module|named?|called|binary|executable|drop(?:s|ped)?|runs?|execut\w{1,4})\b/i;

/** Programs and libraries that are written with an ending, and are no files. */
const PRODUCTS =
  /^(?:(?:node|vue|next|react|angular|d3|three|express|nuxt|ember|backbone|electron|chart|moment|require|knockout|meteor|discord|crypto|monero|coin)\.js|(?:web|app)\.config)$/i;

/** True where the ending is that of a file and of nothing else. */
export function isFileEnding(ending: string): boolean {
  return FILE_ENDINGS.has(ending.toLowerCase());
}

/** True where the name ends as files do, top-level domains among them. */
export function hasFileEnding(name: string): boolean {
  const ending = endingOf(name);
  return FILE_ENDINGS.has(ending) || MOSTLY_FILES.has(ending);
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/** The file name in `text[start, end)`, a run of labels and single dots; nothing where it rather is a host or a product. */
export function readFileName(
  text: string,
  start: number,
  end: number,
  changed: (start: number, end: number) => boolean,
): PlainHit[] {
  const hyphens = /-*$/.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  const stop = end - hyphens;
  const name = text.slice(start, stop);
  const ending = endingOf(name);
  const dot = name.length - ending.length - 1;
  if (dot < 1 || PRODUCTS.test(name)) return [];
  const isFile =
    FILE_ENDINGS.has(ending) ||
    ((MOSTLY_FILES.has(ending) || MOSTLY_HOSTS.has(ending)) && isFileHere(text, start, stop, changed(start, stop)));
  return isFile ? [{ kind: "filename", value: name, start, end: stop }] : [];
}

/** Whether a name whose ending files share with hosts is a file's. */
function isFileHere(text: string, start: number, end: number, defanged: boolean): boolean {
  const name = text.slice(start, end);
  if (/^\p{Lu}[^.]*\.app$/u.test(name) && !defanged) return true;
  if (defanged || /^www\./i.test(name) || text[end] === "/" || isPopularHost(name.toLowerCase())) return false;
  const around = `${text.slice(Math.max(0, start - 28), start)} ${text.slice(end, end + 12)}`;
  const ending = endingOf(name);
  if (MOSTLY_FILES.has(ending)) return name.split(".").length <= 3 || /[A-Z_]/.test(name);
  if (ending === "com") return /^command\.com$/i.test(name);
  return FILE_WORDS.test(around) && name.split(".").length === 2;
}

/** The file at the end of the path of a URL. */
export function fileInPath(path: string): Indicator | undefined {
  const bare = path.split(/[?#]/, 1)[0] ?? "";
  const name = bare.slice(bare.lastIndexOf("/") + 1);
  return name.length > 2 && name.length <= 120 && name.lastIndexOf(".") > 0 && hasFileEnding(name)
    ? { kind: "filename", value: name }
    : undefined;
}

/** The host that a file's name could be read as, where its ending is a top-level domain too: `video1.cab`. */
export function hostReading(name: string): string | undefined {
  const piece = (name.split("_").pop() ?? "").toLowerCase();
  return readHost(piece) === undefined ? undefined : piece;
}

const QUOTED =
  /["“”„'‘«`]((?:[^\s"“”„'‘’«»`<>|\\/:*?\n]{1,60} ){1,6}[^\s"“”„'‘’«»`<>|\\/:*?\n]{1,60}\.([a-z\d]{2,5}))["”“'’»`]/giu;

/** File names with spaces in them, which must stand in quotes. */
export function findQuotedFileNames(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(QUOTED)) {
    const value = hit[1] ?? "";
    if (!isFileEnding(hit[2] ?? "")) continue;
    const start = hit.index + 1;
    hits.push({ kind: "filename", value, start, end: start + value.length });
  }
  return hits;
}
