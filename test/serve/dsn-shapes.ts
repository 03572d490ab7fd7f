/**
 * Reports in the shapes that relays give them; none brings a line of ours back,
 * so only where they go says what they are about.
 */

/** What stands in a report: who was written to, and where it goes. */
export type ReportParts = Readonly<{address: string; bounceTo: string}>

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n`

/** Postfix: `multipart/report`, the diagnosis folded. */
function postfix({address, bounceTo}: ReportParts): string {
  return lines(
    `Delivered-To: ${bounceTo}`,
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'To: undisclosed-recipients:;',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F1.1/mx.example"',
    '',
    '--4F1.1/mx.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.',
    '',
    '--4F1.1/mx.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'X-Postfix-Queue-ID: 4F1',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; in.example.org',
    `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: Recipient address`,
    '    rejected: User unknown in virtual mailbox table',
    '',
    '--4F1.1/mx.example--'
  )
}

/** Exim: the status says little, the diagnosis all. */
function exim({address, bounceTo}: ReportParts): string {
  return lines(
    `Envelope-to: ${bounceTo}`,
    `X-Failed-Recipients: ${address}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@mx.example>',
    `To: ${bounceTo}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=1700-eximdsn-18',
    'MIME-Version: 1.0',
    'Subject: Mail delivery failed: returning message to sender',
    '',
    '--1700-eximdsn-18',
    'Content-type: text/plain; charset=us-ascii',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    '--1700-eximdsn-18',
    'Content-type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Action: failed',
    `Final-Recipient: rfc822;${address}`,
    'Status: 5.0.0',
    'Remote-MTA: dns; in.example.org',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user here',
    '',
    '--1700-eximdsn-18--'
  )
}

/** Exim where reports are switched off: plain words and a field. */
function eximPlain({address, bounceTo}: ReportParts): string {
  return lines(
    'Return-path: <>',
    `X-Failed-Recipients: ${address}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@mx.example>',
    `To: ${bounceTo}`,
    'Subject: Mail delivery failed: returning message to sender',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its',
    'recipients. This is a permanent error. The following address(es) failed:',
    '',
    `  ${address}`,
    '    host in.example.org [192.0.2.7]',
    `    SMTP error from remote mail server after RCPT TO:<${address}>:`,
    '    550 5.1.1 No such user here',
    '',
    '------ This is a copy of the message, without headers. ------',
    ''
  )
}

/** Exchange: upper case where it likes, and a code of its own. */
function exchange({address, bounceTo}: ReportParts): string {
  const [local, domain] = bounceTo.split('@')
  return lines(
    'From: <postmaster@tenant.example>',
    `To: <${local?.toUpperCase()}@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="_31b5-9d1b_"',
    'Subject: Undeliverable: The quay',
    'Auto-Submitted: auto-replied',
    '',
    '--_31b5-9d1b_',
    'Content-Type: multipart/alternative; boundary="_32_"',
    '',
    '--_32_',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    'Your message could not be delivered.',
    '--_32_--',
    '--_31b5-9d1b_',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;AM0PR01.tenant.example',
    'Received-From-MTA: dns;mx.example',
    'Arrival-Date: Tue, 24 Nov 2026 12:00:00 +0000',
    '',
    `Final-Recipient: rfc822;${address}`,
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient',
    ' not found by SMTP address lookup',
    `X-Display-Name: ${address}`,
    '',
    '--_31b5-9d1b_--'
  )
}

/** Gmail: several lines of one reply, in UTF-8. */
function gmail({address, bounceTo}: ReportParts): string {
  return lines(
    `Delivered-To: ${bounceTo}`,
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    `To: ${bounceTo}`,
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    `X-Failed-Recipients: ${address}`,
    'Content-Type: multipart/report; boundary="0000000000005f"; report-type=delivery-status',
    '',
    '--0000000000005f',
    'Content-Type: multipart/related; boundary="0000000000005e"',
    '',
    '--0000000000005e',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    '** Address not found **',
    '--0000000000005e--',
    '--0000000000005f',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.example',
    'Received-From-MTA: dns; letter@letter.example',
    'Arrival-Date: Tue, 24 Nov 2026 04:00:00 -0800 (PST)',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; aspmx.l.example. (192.0.2.26, the server for the domain',
    ' example.org.)',
    'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach',
    ' does not exist. Please try 550-5.1.1 double-checking the recipient’s email',
    ' address for typos.',
    'Last-Attempt-Date: Tue, 24 Nov 2026 04:00:01 -0800 (PST)',
    '',
    '--0000000000005f--'
  )
}

/** All of them, by the name of the relay. */
export const dsnShapes: Readonly<
  Record<string, (parts: ReportParts) => string>
> = {postfix, exim, 'exim in words': eximPlain, exchange, gmail}
