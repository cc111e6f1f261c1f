/** What people type to break a page; each sets `window.__ran` or opens a dialog when anything of it is run. */
export const PAYLOADS: readonly string[] = [
  '<script>window.__ran=1</script>',
  '<img src=x onerror="window.__ran=2">',
  '<svg onload="window.__ran=3"><animate onbegin=alert(3) attributeName=x></svg>',
  '"><script>alert(4)</script><"',
  "'-alert(5)-'",
  '<a href="javascript:window.__ran=6">kijk</a> javascript:alert(6)',
  '</textarea><script>window.__ran=7</script>',
  '</script><script>window.__ran=8</script><!--',
  '{{constructor.constructor("window.__ran=9")()}} \u0024{window.__ran=9} #{9*9}',
  '<iframe srcdoc="<script>parent.__ran=10</script>"></iframe><base href="//evil.example/">',
  'links \u202Etekst die omdraait\u202C <b>rechts</b> \u2028 regel \u2029 alinea',
  'bel \u0007 en \uFFFE <style>*{display:none}</style>',
]
