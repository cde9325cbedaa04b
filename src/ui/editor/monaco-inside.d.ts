/** The parts of Monaco that it does not type, as far as they are used here. */

declare module "monaco-editor/editor/standalone/browser/standaloneServices" {
  export const StandaloneServices: {
    /** Of use once, before anything else is made. */
    readonly initialize: (services: Readonly<Record<string, unknown>>) => void;
    readonly get: <Service>(id: { readonly type: Service }) => Service;
  };
}

declare module "monaco-editor/platform/storage/common/storage" {
  /** In memory, for as long as the page is open. */
  export const IStorageService: {
    readonly type: {
      readonly store: (key: string, value: boolean, scope: number, target: number) => void;
    };
  };
}

declare module "monaco-editor/editor/common/diff/linesDiffComputers" {
  export interface LinesDiff {
    readonly changes: readonly unknown[];
    readonly moves: readonly unknown[];
    readonly hitTimeout: boolean;
  }
  export const linesDiffComputers: {
    readonly getDefault: () => {
      readonly computeDiff: (
        before: readonly string[],
        after: readonly string[],
        options: unknown,
      ) => LinesDiff;
    };
  };
}
