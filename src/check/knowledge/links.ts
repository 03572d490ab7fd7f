/**
 * What is known of addresses and of the words of links.
 */

/**
 * Hosts that only lead elsewhere. From what the services say of themselves
 * (their front pages and help), November 2026.
 */
export const shorteners: ReadonlySet<string> = new Set(
  `amzn.eu amzn.to apple.co bit.do bit.ly bitly.com bl.ink buff.ly cli.re
  cutt.ly dlvr.it fb.me flip.it goo.gl ift.tt is.gd j.mp kutt.it lnkd.in
  mailchi.mp nyti.ms ow.ly po.st qr.ae rb.gy rebrand.ly reut.rs s.id shorturl.at
  smarturl.it snip.ly soo.gd spoti.fi spr.ly t.co t.ly tiny.cc tiny.one
  tinyurl.com trib.al urlz.fr v.gd wapo.st wp.me x.co zpr.io`.split(/\s+/)
)

/**
 * Parameters that say from whose mail or post a reader comes: those of Google
 * Analytics, Google and Microsoft Ads, Facebook, Instagram, X, Mailchimp,
 * HubSpot, Marketo, Vero, Yandex, Omeda, Klaviyo; as the services document them.
 */
export const trackers: RegExp =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|fbclid|igshid|igsh|twclid|ttclid|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|vero_conv|yclid|ymclid|oly_enc_id|oly_anon_id|_kx|s_cid|ck_subscriber_id|bxid)$/i

/** Names that stand for nobody (RFC 2606, RFC 6761). */
export const reservedName: RegExp =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/

/** Hosts of this machine and of private networks (RFC 1918, RFC 4193). */
export const privateHost: RegExp =
  /^(?:127\.|10\.|0\.0\.0\.0$|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[::1\]$|\[f[cd])/

/** Words of a link that say nothing of where it leads, by language. */
export const vagueWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'here',
    'click here',
    'click',
    'this',
    'this link',
    'this page',
    'this article',
    'link',
    'more',
    'read more',
    'read on',
    'learn more',
    'see here',
    'see more',
    'find out more',
    'continue reading'
  ]),
  de: new Set([
    'hier',
    'hier klicken',
    'klicken sie hier',
    'link',
    'dieser link',
    'mehr',
    'mehr lesen',
    'weiterlesen',
    'mehr erfahren',
    'mehr dazu'
  ]),
  es: new Set([
    'aquí',
    'haga clic aquí',
    'haz clic aquí',
    'este enlace',
    'enlace',
    'más',
    'leer más',
    'ver más',
    'más información',
    'seguir leyendo'
  ]),
  fr: new Set([
    'ici',
    'cliquez ici',
    'ce lien',
    'lien',
    'plus',
    'lire la suite',
    'lire plus',
    'en savoir plus',
    'voir plus',
    'suite'
  ])
}

/** What alternative texts begin with that say only that it is a picture. */
export const pictureWords: RegExp =
  /^(?:(?:an?|the) )?(?:image|picture|photo|graphic|icon|screenshot)(?: of| showing)\b|^(?:das |ein )?(?:bild|foto|symbolbild)(?: von| mit|:)|^(?:une? |l[’'])?(?:image|photo)(?: de| d[’'])|^(?:una? |la )?(?:imagen|foto) de\b/iu
