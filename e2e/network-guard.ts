import type { Page, Route } from "@playwright/test";

/**
 * Watches a page and its frames: stops what would leave its origin and remembers it, and remembers what went wrong in them, what
 * their policy for content stopped among it.
 */
export class NetworkGuard {
  readonly requests: string[] = [];
  /** All that the console was told, of any kind. */
  readonly said: string[] = [];
  private readonly strangers: string[] = [];
  private readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly coming = new Set<Promise<void>>();

  private readonly page: Page;
  private readonly origins: string[];

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origins = [origin];
  }

  /** Another origin that this test has pages at. */
  allow(origin: string): void {
    this.origins.push(origin);
  }

  async watch(): Promise<void> {
    await this.page.route("**/*", (route) => {
      const url = route.request().url();
      this.requests.push(url);
      const own = this.isOwn(url);
      if (own && /\/assets\/[^/]*\.css$/.test(url)) return this.onItsWay(this.withFontsInTime(route));
      if (own) return route.fallback();
      this.strangers.push(url);
      return route.abort();
    });
    await this.listen();
  }

  /** Watches without a hand in any request: a page whose requests are stopped on their way has no service worker. */
  async lookOn(): Promise<void> {
    this.page.context().on("request", (request) => {
      const url = request.url();
      this.requests.push(url);
      if (!this.isOwn(url)) this.strangers.push(url);
    });
    await this.listen();
  }

  private isOwn(url: string): boolean {
    // A frame without an origin of its own keeps what it makes under none.
    const [, made] = /^blob:(null|https?:\/\/[^/]+)\//.exec(url) ?? [];
    return url.startsWith("data:") || [...this.origins, "null"].includes(made ?? new URL(url).origin);
  }

  private async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
        console.error(`policy: ${effectiveDirective} stops ${blockedURI || "a text"} at ${sourceFile}:${lineNumber}`);
      });
    });
    this.page.on("websocket", (socket) => this.strangers.push(socket.url()));
    this.page.on("pageerror", (error) => this.faults.push(`page error: ${error.message}`));
    this.page.on("console", (message) => {
      this.said.push(`${message.type()}: ${message.text()}`);
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
  }

  /** Waits for the style sheets that are on their way: a test that ends before they are there would leave them to nobody. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.coming);
  }

  private async onItsWay(answer: Promise<void>): Promise<void> {
    this.coming.add(answer);
    await answer.finally(() => this.coming.delete(answer));
  }

  /** Typefaces that come late are left out (`font-display: optional`): a test sees the page as a second visit does, with all of them. */
  private async withFontsInTime(route: Route): Promise<void> {
    const response = await route.fetch({ maxRetries: 3 });
    const body = (await response.text()).replaceAll("font-display:optional", "font-display:block");
    await route.fulfill({ response, body });
  }

  /** A fault that this test provokes on purpose. */
  expectFault(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Everything that was not to happen. */
  violations(): string[] {
    const faults = this.faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
    return [...this.strangers.map((url) => `request to another origin: ${url}`), ...faults];
  }

  /** The same, and forgets them: for the test of the guard itself. */
  takeViolations(): string[] {
    const seen = this.violations();
    this.strangers.length = 0;
    this.faults.length = 0;
    return seen;
  }
}
