declare module "virtual:page-assets" {
  /** What the client build wrote, for the server build: see `page-assets-plugin.ts`. */
  const assets: {
    readonly scripts: readonly string[];
    readonly preloads: readonly string[];
    readonly styles: readonly string[];
    readonly panels: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
    readonly embed: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
    readonly share: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
    readonly docs: { readonly styles: readonly string[] };
    readonly messages: Readonly<Record<import("@atlas/core/language").Language, readonly string[]>>;
  };
  export default assets;
}

declare module "virtual:theme.css";

declare module "*.module.css" {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}

declare module "*.css";

declare module "*?worker&url" {
  const url: string;
  export default url;
}
