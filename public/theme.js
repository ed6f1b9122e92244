// The theme that the address asks for, before anything is painted; the page itself follows it from then on.
{
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
