import { tokensOf } from '../skills/tokens.ts';

/** The commonest words of both languages, and what every posting says whatever the job. */
const COMMON = new Set(
  `a an the and or of to in on at by for with from as is are be was were will would can could should may might must shall not no
this that these those it its you your we our us they their he she his her who what which when where how why all any each more most other some such
than then there here also into over under up out about after before between through during per via etc eg ie i me my
have has had do does did doing done being been if so but both only own same too very just than while because
work working works job jobs role roles position team teams company companies experience experienced years year ability able strong good excellent
skills skill knowledge responsibilities requirements qualifications including include includes required preferred plus new great best high
opportunity opportunities candidate candidates apply application please help support join looking seeking within across ensure
der die das und oder von zu zum zur im in an am auf aus bei mit nach für über unter vor durch gegen ohne um ist sind war wird werden wurde sein
ein eine einer eines einem einen nicht kein keine auch als wie wenn dass da so noch nur schon sowie sich es er sie wir ihr du dein deine deiner deinen deinem
ihre ihren ihrer ihrem ihres unser unsere unserer unseren unserem euch uns dir dich mich mein meine hat haben hast habe kann können kannst soll sollen muss müssen
arbeit arbeiten job stelle rolle aufgaben profil team teams unternehmen erfahrung erfahrungen kenntnisse jahre jahr fähigkeit bereich bereichen
bieten bewerbung möglichkeit möglichkeiten gute guten sehr neue neuen weitere weiteren m w d f x`
    .split(/\s+/)
    .map((word) => tokensOf(word)[0]?.fold ?? word),
);

/** The distinctive words of a text, folded, once for each occurrence. */
export const tellingWords = (text: string): string[] =>
  tokensOf(text)
    .map(({ fold }) => fold)
    .filter((word) => word.length > 1 && !COMMON.has(word) && !/^\d+$/.test(word));
