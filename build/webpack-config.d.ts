declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";
  const config: {
    (env: { readonly output?: string; readonly officeJs?: string }, argv: { readonly mode: "production" | "development" }): Promise<Configuration[]>;
    base(isProduction: boolean): Configuration;
    /** The Content-Security-Policy of the pane's pages for a setting of `--office-js`. */
    contentSecurity(officeJs: string): string;
    readonly DEV_URL: string;
  };
  export default config;
}
