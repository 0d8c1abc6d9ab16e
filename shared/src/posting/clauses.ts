/**
 * Parts a text into what is said at a time: lines, points of a list, sentences. Where line breaks got lost, "…in
 * DeutschlandAnsprechpartner und…" is parted, too; "JavaScript" and "GitHub" are not.
 */
export function clausesOf(text: string): string[] {
  return text
    .split(
      /\n+|[•●○▪▫■□◆◇◦·‣∙➢➤►▶▸✓✔✅☑❖]|^\s*[*–—-](?=\s)|(?<=\s)(?<!\b(?:following|below|these|those|folgenden|folgende)\s)[*–-](?=\s+[^\p{Ll}\s\d])/mu,
    )
    .flatMap((line) => line.split(SENTENCE))
    .flatMap((sentence) => (sentence.length > GLUED_FROM ? sentence.split(GLUE) : [sentence]))
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}{2}/u.test(clause));
}

/**
 * After a full stop that ends a sentence: not after "z.B.", "e.g.", a number, or a longer abbreviation. A question and the short
 * answer to it are one: "No Java? No problem".
 */
const SENTENCE =
  /(?<=(?:\p{Ll}{3}|[)\]%”"])[.!?])(?<!\b(?:bzw|ggf|inkl|incl|resp|mind|evtl|bspw|exkl|excl|approx|dipl|vgl|abgeschl|beispielsw)\.)\s+(?=["„“(]?\p{Lu})(?!(?<=\?\s+)(?:No|Not|Never mind|None|That['’]s|That is|Kein|Keine|Nicht|Macht nichts)\b)|(?<=[;])\s+(?!(?:or|oder|alternatively|alternativ|wahlweise)\b)/u;
/** Characters; shorter ones are hardly two. */
const GLUED_FROM = 120;
/** A long word that ends in small letters, and another that begins with a capital and goes on in small letters. */
const GLUE =
  /(?<=\p{Ll}{4}[.)!]?|\))(?=\p{Lu}\p{Ll}{2,}[\s-])(?<!\b(?:Java|Type|Power|Share|Quick|Sales|Data|Cloud|Tensor|Micro|Post|Page|Word|Team|Visual|Sound|Work|Mail|Metro|Master|Linked|Kuber|Active|Dynamo|Click|Space|Power|Snow)\p{L}{0,3})/u;
