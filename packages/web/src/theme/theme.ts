import type { CSSVariablesResolver, MantineColorsTuple } from "@mantine/core";
import { createTheme } from "@mantine/core";

/** Blue of the dossier: dark enough for words on paper, light enough for words on the dark ground. */
const KULLA: MantineColorsTuple = [
  "#eef2f8",
  "#dbe5f2",
  "#b4cae6",
  "#93bbf5",
  "#76a5e6",
  "#4a7fc4",
  "#3567a8",
  "#255794",
  "#1b4b87",
  "#123766",
];

const DARK: MantineColorsTuple = [
  "#e9e7e2",
  "#cdcfd4",
  "#a9afbb",
  "#8a91a0",
  "#4d5462",
  "#363c47",
  "#22262d",
  "#14161a",
  "#101216",
  "#0b0d10",
];

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif';
const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** The look of the dossier in the workbench: paper and ink, serif headings, dense. */
export const theme = createTheme({
  colors: { kulla: KULLA, dark: DARK },
  primaryColor: "kulla",
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  fontFamily: SANS,
  fontFamilyMonospace: MONO,
  headings: { fontFamily: SERIF, fontWeight: "600", textWrap: "balance" },
  defaultRadius: "sm",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  fontSizes: { xs: "0.78rem", sm: "0.875rem", md: "0.95rem", lg: "1.08rem", xl: "1.3rem" },
  components: {
    Button: { defaultProps: { size: "xs" } },
    TextInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    // A dialog has a header of its own, which is not the page's.
    Modal: { defaultProps: { attributes: { header: { role: "presentation" } } } },
    Drawer: { defaultProps: { attributes: { header: { role: "presentation" } } } },
    // The first item of a menu has the focus, as in menus elsewhere; nothing but items is in it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: "md", withArrow: true } },
  },
});

/** Mantine's own greys are too pale on paper for small words (WCAG 2.2, 1.4.3); these are the dossier's. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { "--kulla-serif": SERIF },
  light: {
    "--mantine-color-body": "#faf9f6",
    "--mantine-color-text": "#1c1e24",
    "--mantine-color-dimmed": "#565b67",
    "--mantine-color-placeholder": "#6a6f7b",
    "--mantine-color-default-border": "#d0cbbf",
    "--mantine-color-anchor": "#1b4b87",
    "--mantine-color-error": "#9c2222",
  },
  dark: {
    "--mantine-color-body": "#14161a",
    "--mantine-color-text": "#e9e7e2",
    "--mantine-color-dimmed": "#a9afbb",
    "--mantine-color-placeholder": "#8f96a3",
    "--mantine-color-default": "#1b1e24",
    "--mantine-color-default-border": "#3d4450",
    "--mantine-color-anchor": "#93bbf5",
    "--mantine-color-error": "#ff9d94",
  },
});
