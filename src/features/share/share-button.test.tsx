import { afterEach, expect, it, vi } from "vitest";
import { ShareButton } from "#features/share/share-button.tsx";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";
import { CopyButton } from "#ui/copy-button.tsx";
import { markup } from "#ui/markup.fixture.tsx";

vi.mock("#ui/copy-button.tsx", () => ({ CopyButton: vi.fn(() => null) }));

afterEach(() => {
  viewStore.setState({ view: DEFAULT_VIEW });
  updateSession({ moving: false });
  vi.unstubAllGlobals();
});

it("shares the view of the moment of the press, though the page's own address trails behind or stands still", () => {
  vi.stubGlobal("location", { href: "https://example.org/q/?panel=events", pathname: "/q/", search: "?panel=events" });
  markup(<ShareButton />);
  updateSession({ moving: true });
  updateView({ panel: "claims", q: "almaty" });
  const [props] = vi.mocked(CopyButton).mock.lastCall ?? [];
  expect(props?.text()).toBe("https://example.org/q/?panel=claims&q=almaty");
});
