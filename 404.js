// Mail filters write `%23` for the `#` of a link, and hosts then look for a file of that name. What
// stands before it is kept, so this leads to the same site; the page repairs it in the same way.
// Two places are tried for this script, so it may run twice.
{
  const found = /%(?:25)*23(?=\/|%2F|r=|r%3D)/i.exec(location.pathname + location.search);
  if (found) {
    const { origin, pathname, search } = location;
    const before = (pathname + search).slice(0, found.index);
    const behind = (pathname + search).slice(found.index + found[0].length);
    location.replace(`${origin}${before}#${behind.replace(/^%2F/i, "/")}`);
  }
}
