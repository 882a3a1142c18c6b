// Where a link may lead, and what is taken off it.

const longest = 2000;
const allowed = new Set(['http:', 'https:', 'mailto:']);

// What campaigns and mailing tools hang onto an address to follow the reader.
const tracking =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|wickedid|rb_clickid|s_cid|ga_\w+|_ga|_gl|ref_src|spm)$/i;

/// The address as it is stored, or null where a link must not lead: anything but http, https and mailto.
export function safeAddress(raw: string): string | null {
  // Browsers skip control characters inside "java\nscript:"; so does the check.
  const address = raw.replace(/[\u0000-\u0020\u007f\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, '');
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!allowed.has(url.protocol) || url.username || url.password) return null;
  // Browsers leave some of these as they are; the text's schema does not take them.
  const stored = url.href.replace(/["<>\\^`{|}]/g, encodeURIComponent);
  return stored.length <= longest ? stored : null;
}

/// The address a person typed: without a scheme it is a web page, or a mail address.
export function typedAddress(raw: string): string | null {
  const typed = raw.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed)) return safeAddress(typed);
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return safeAddress('mailto:' + typed);
  return /^[^\s/]+\.[^\s]+/.test(typed) ? safeAddress('https://' + typed) : null;
}

/// The address as it was meant: not the mail program's detour, no mark of a campaign.
export function cleanAddress(raw: string): string | null {
  const address = safeAddress(raw);
  if (address === null) return null;
  const url = new URL(address);
  const meant = detour(url);
  if (meant !== null) return cleanAddress(meant);
  const followed = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  followed.forEach((name) => url.searchParams.delete(name));
  return url.href;
}

function detour(url: URL): string | null {
  if (url.hostname.endsWith('.safelinks.protection.outlook.com')) return url.searchParams.get('url');
  if (/^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url');
  if (/^lm?\.facebook\.com$/.test(url.hostname) && url.pathname === '/l.php') return url.searchParams.get('u');
  return null;
}
