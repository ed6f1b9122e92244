import { describe, expect, it } from "vitest";
import { formatIssue, hasError, type Issue } from "#dataset/issue.ts";

const issue: Issue = { severity: "error", table: "claims", row: 14, field: "as_of", message: "is wrong" };

describe("an issue says where it is", () => {
  it("as table:row:field: message", () => {
    expect(formatIssue(issue)).toBe("claims:14:as_of: is wrong");
  });

  it("leaving out what it does not concern", () => {
    expect(formatIssue({ ...issue, field: null })).toBe("claims:14: is wrong");
    expect(formatIssue({ ...issue, row: null, field: null })).toBe("claims: is wrong");
    expect(formatIssue({ ...issue, table: "datapackage", row: null, field: "version" })).toBe(
      "datapackage:version: is wrong",
    );
  });

  it("and that it is a warning only", () => {
    expect(formatIssue({ ...issue, severity: "warning" })).toBe("claims:14:as_of: warning: is wrong");
    expect(hasError([{ ...issue, severity: "warning" }])).toBe(false);
    expect(hasError([{ ...issue, severity: "warning" }, issue])).toBe(true);
  });
});
