import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { ResumeFailure } from './failure';
import { encoded } from './fixtures/encoded';

const GERMAN =
  'Jürgen Müller, Köln\nEntwickler für Java und Größeres\n2019 – heute Talweg GmbH\nPrüfung von Übersetzungen, „Straße“';
const FRENCH =
  'Développeur Python à Orléans\nExpérience : 2019 – présent\nFormation à l’École supérieure d’été';
const SPANISH = 'Ingeniero de software en España\nIdiomas: español, inglés\nFormación: Diseño y programación';
const ENGLISH = 'Mira Solberg – engineer\n• Python • Docker • it’s “fine”\n2019 – 2022, £50k';
const POLISH =
  'Łukasz Żółkiewski, Wrocław\nDoświadczenie: programista w Łodzi, obecnie\nJęzyki: polski, angielski\nWykształcenie: Politechnika Łódzka';
const TURKISH =
  'Çağrı Yılmaz, İstanbul\nDeneyim: yazılım geliştirici, şu an çalışıyor\nEğitim: İstanbul Üniversitesi, bilgisayar mühendisliği';
const ICELANDIC =
  'Jón Þór Guðmundsson, Reykjavík\nStarfsreynsla: hugbúnaðarverkfræðingur hjá banka\nMenntun: Háskóli Íslands, tölvunarfræði';
const GREEK =
  'Γιώργος Παπαδόπουλος\nΕμπειρία: προγραμματιστής στην Αθήνα\nΓλώσσες: ελληνικά, αγγλικά και γερμανικά';
const HEBREW = 'דנה כהן, תל אביב\nניסיון: מפתחת תוכנה בחברה גדולה\nשפות: עברית, אנגלית וצרפתית של מורים';
const RUSSIAN =
  'Иван Петров, разработчик\nОпыт работы: 2019, Москва\nЯзыки: русский, английский\nPython, Docker';
const CHINESE =
  '张伟，后端开发工程师\n工作经历：2019年4月至今，负责支付系统的开发\n技能：Python、Docker\n语言：中文、英语';
const TAIWANESE = '張偉，後端開發工程師\n工作經歷：2019年4月至今，負責付款系統的開發\n技能：Python、Docker';
const JAPANESE =
  '山田太郎、バックエンドエンジニア\n職務経歴：2019年4月から現在まで株式会社サンプル\nスキル：Python';
const KOREAN = '김철수, 백엔드 개발자\n경력: 2019년 4월 - 현재\n기술: Python, Docker\n언어: 한국어, 영어';

describe('a text in an old encoding', () => {
  it.each([
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1252', SPANISH],
    ['windows-1252', ENGLISH],
    ['macintosh', GERMAN],
    ['macintosh', FRENCH],
    ['macintosh', SPANISH],
    ['macintosh', ENGLISH],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1252', ICELANDIC],
    ['windows-1254', TURKISH],
    ['windows-1253', GREEK],
    ['windows-1255', HEBREW],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['x-mac-cyrillic', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['gbk', CHINESE],
    ['big5', TAIWANESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
  ])('is read from %s', (label, text) => {
    expect(decodeText(encoded(text, label))).toBe(text);
  });

  it('is read from the escapes of Japanese mail', () => {
    const bytes = new Uint8Array(Buffer.from('\u001b$B;3ED\u001b(B Python', 'latin1'));
    expect(decodeText(bytes)).toBe('山田 Python');
  });

  it('is read though it is short, or has a sign that no word has', () => {
    expect(decodeText(encoded('Müller', 'windows-1252'))).toBe('Müller');
    expect(decodeText(encoded('Sales, 2 × 3 ± 1', 'windows-1252'))).toBe('Sales, 2 × 3 ± 1');
  });
});

describe('bytes that are no text', () => {
  /** Numbers as if by chance, the same each time. */
  const chance = (length: number, seed: number, from = 0, range = 256) => {
    let state = seed;
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return from + ((state >>> 16) % range);
    });
  };

  it.each([1, 2, 3, 4, 5])('are refused by chance number %i', (seed) => {
    for (const length of [64, 500, 5000])
      expect(() => decodeText(chance(length, seed))).toThrow(ResumeFailure);
  });

  it('are refused though each of them is a character', () => {
    expect(() => decodeText(chance(5000, 7, 0, 128))).toThrow(
      expect.objectContaining({ code: 'unknown-type' }),
    );
  });

  it.each([
    ['an encoding of DOS', 'J\x81rgen M\x81ller, K\x94ln\nPr\x81fung, gr\x94\xe1er'],
    ['a few Chinese words', '\xd0\xd5\xc3\xfb\xa3\xba\xd5\xc5\xce\xb0 Python \xb9\xa4\xb3\xcc\xca\xa6'],
    [
      'Polish of a Macintosh',
      '\xfcukasz, Wroc\xb8aw\nDo\xe6wiadczenie, J\xabzyki, Wykszta\xb8cenie\n\xfb\x97\xb8kiewski',
    ],
  ])('are not guessed at: %s', (_, bytes) => {
    expect(() => decodeText(new Uint8Array(Buffer.from(bytes, 'latin1')))).toThrow(
      expect.objectContaining({
        code: 'undecodable',
        message: expect.stringContaining('UTF-8'),
      }),
    );
  });
});
