import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { followTheme } from "#app/follow-theme.ts";
import { followAddress } from "#state/history.ts";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";

const root = document.getElementById("root");
if (root) {
  const { address } = followAddress({ replaceOnly: window.parent !== window });
  followTheme();
  createRoot(root).render(<App invalidKeys={address.invalid} />);
}
