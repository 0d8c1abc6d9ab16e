import { describe, expect, it } from 'vitest';
import { type Flags, flagsIn } from './flags';

const said = (label: string) =>
  (Object.entries(flagsIn([label])) as [keyof Flags, boolean | null][])
    .filter(([, told]) => told)
    .map(([flag]) => flag);

describe('a label of a job', () => {
  it.each<[keyof Flags, string[]]>([
    [
      'isPromoted',
      [
        'Promoted',
        'Promoted by hirer',
        'Gesponsert',
        'Sponsorisé',
        'Promocionado',
        'Marknadsfört',
        'प्रमोट किया गया',
        'Promosso',
        'Promossa da Ink Ltd',
        'Promovida',
        'Patrocinado por Ink Ltd',
        'Gepromoot',
        'Promowane',
      ],
    ],
    [
      'isReposted',
      [
        'Reposted',
        'Erneut veröffentlicht',
        'Republiée',
        'Publicado de nuevo',
        'दोबारा पोस्ट किया गया',
        'Ripubblicata',
        'Republicada',
        'Opnieuw geplaatst',
        'Opublikowano ponownie',
      ],
    ],
    [
      'isViewed',
      [
        'Viewed',
        'Angesehen',
        'Consulté',
        'Visto',
        'Visad',
        'देखा गया',
        'Visualizzato',
        'Visualizada',
        'Bekeken',
        'Wyświetlono',
      ],
    ],
    [
      'isApplied',
      [
        'Applied',
        'Applied 3 days ago',
        'Applied on 2/3/26',
        'Bewerbung abgeschickt',
        'Candidature envoyée',
        'Solicitud enviada',
        'Ansökt',
        'आवेदन किया गया',
        'Candidatura inviata',
        'Candidatura inviata 3 giorni fa',
        'Candidatura enviada',
        'Candidatou-se há 3 dias',
        'Gesolliciteerd',
        'Sollicitatie verzonden 3 dagen geleden',
        'Zgłoszenie wysłane',
      ],
    ],
    [
      'isEasyApply',
      [
        'Easy Apply',
        'Einfach bewerben',
        'Candidature simplifiée',
        'Solicitud sencilla',
        'Enkel ansökan',
        'आसान आवेदन',
        'LinkedIn Apply',
        'Candidatura semplice',
        'Candidatura simplificada',
        'Eenvoudig solliciteren',
        'Łatwe aplikowanie',
      ],
    ],
    [
      'isClosed',
      [
        'No longer accepting applications',
        'Nimmt keine Bewerbungen mehr an',
        'N’accepte plus de candidatures',
        'Ya no se aceptan solicitudes',
        'Tar inte längre emot ansökningar',
        'अब आवेदन स्वीकार नहीं किए जा रहे हैं',
        'Non accetta più candidature',
        'Non si accettano più candidature',
        'Não aceita mais candidaturas',
        'Já não aceita candidaturas',
        'Não está mais aceitando inscrições',
        'Accepteert geen sollicitaties meer',
        'Sollicitaties worden niet meer geaccepteerd',
        'Nie przyjmuje już zgłoszeń',
        'Zgłoszenia nie są już przyjmowane',
      ],
    ],
  ])('says %s', (flag, labels) => {
    for (const label of labels) expect([label, said(label)]).toEqual([label, [flag]]);
  });

  it.each([
    'Applied Materials',
    'Promoted to partner in two years',
    'Beworben',
    'Saved',
    'Actively reviewing applicants',
    'Vision benefit',
    'Be an early applicant',
    'Promosso a capo del reparto',
    'Candidato ideale',
    'Gesolliciteerd worden voor 12 banen',
    'Candidati',
    'Opublikowano',
    'LinkedIn Applyboard',
    'Easy Apply to 300 jobs a day with our tool',
    '',
  ])('%o says nothing', (label) => {
    expect(said(label)).toEqual([]);
  });
});
