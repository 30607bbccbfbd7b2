import { lazy, Suspense, type ComponentProps } from "react";

/** What is not needed before the first figures are shown. */
const LATER = {
  audit: () => import("./audit/audit-tab"),
  data: () => import("./data-tab"),
  settings: () => import("./settings/settings-tab"),
};

const Audit = lazy(() => LATER.audit().then(({ AuditTab: component }) => ({ default: component })));
const Data = lazy(() => LATER.data().then(({ DataTab: component }) => ({ default: component })));
const Settings = lazy(() => LATER.settings().then(({ SettingsTab: component }) => ({ default: component })));

export function AuditTab(props: ComponentProps<typeof Audit>) {
  return (
    <Suspense>
      <Audit {...props} />
    </Suspense>
  );
}

export function DataTab(props: ComponentProps<typeof Data>) {
  return (
    <Suspense>
      <Data {...props} />
    </Suspense>
  );
}

export function SettingsTab(props: ComponentProps<typeof Settings>) {
  return (
    <Suspense>
      <Settings {...props} />
    </Suspense>
  );
}

/** Fetches the other tabs once the first one is there, so that they open at once. One that does not come is asked for again when it is opened. */
export function fetchLaterTabs(): void {
  for (const load of Object.values(LATER)) void load().catch(() => undefined);
}
