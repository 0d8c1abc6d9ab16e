/**
 * What the headings of postings say, by kind and language. This is the one list of the product: the scorer parts a posting by
 * it, and the sites find the requirements of a page by it. Phrases are sources of regular expressions; they are matched against
 * whole headings, without regard to case, with straight apostrophes and single spaces, and without decoration.
 */

/** Headings whose nouns mislead: "Desired candidate profile" is no wish, and "Job profile" is no person's. */
export const CANDIDATE_PROFILES: readonly string[] = [
  "(?:the )?(?:desired|preferred|required|expected|ideal|target|suitable) (?:candidate(?:'s)? (?:profile|skills|requirements|background)|candidates?|profile|person)",
];
export const JOB_PROFILES: readonly string[] = ['(?:job|role|position) (?:profile|background)'];
export const COMPANY_BACKGROUNDS: readonly string[] = [
  '(?:our|the|company|corporate|client) (?:expertise|strengths|background|profile|experience|capabilities)',
  'our (?:mission|vision|impact|purpose)(?: (?:and|&) (?:vision|mission|values|purpose))?',
];

/** Words that stand before the noun of an English heading. */
const EN_BEFORE =
  "(?:(?:your|the|our|my|this|key|main|core|essential|primary|secondary|general|other|minimum|min\\.?|basic|required|requisite|mandatory|compulsory|necessary|needed|must[- ]have|technical|tech|functional|behaviou?ral|professional|personal|relevant|specific|soft|hard|it|candidate(?:'s)?|applicant|job|role|position|work|educational|academic|critical|crucial|top|physical|language|language and|experience|skills?|domain|digital|leadership|prior|previous|formal|day[- ]to[- ]day|detailed|overall|total|ideal|successful|perfect) )";
const EN_ASKED =
  '(?:requirements?|qualifications?|pre-?requisites?|skills?(?: ?-?sets?)?|skillsets?|competenc(?:y|ies|es)|capabilit(?:y|ies)|abilit(?:y|ies)|experiences?|expertise|knowledge|background|education|educational background|credentials|certifications?|certificates|licen[cs]es?|profile|eligibility(?: criteria)?|selection criteria|criteria|person specification|specifications|attributes|strengths|tool ?(?:box|kit)|must[- ]haves?|proficienc(?:y|ies)|traits|qualities|characteristics|academics|(?:requirements?|skills?|qualifications?|competenc(?:y|e)) profile|technologies required|tools required)';
const EN_AND = '(?: ?[&/+,] ?|,? (?:and|or) )';
const EN_TAIL =
  "(?: (?:required|needed|wanted|sought|expected|summary|overview|details|must|mandatory|include))?(?: (?:for|of|in) (?:this|the|our) (?:role|job|position|candidate|post))?(?: (?:that )?(?:we(?:'re| are)? (?:are )?(?:looking for|seek(?:ing)?|need|want|value|expect|require)|you(?:'ll)?(?: will)? (?:need|bring|have|should have|must have)))?";
const EN_PERSON =
  '(?:candidate|applicant|person|profile|individual|fit|match|colleague|hire|teammate|team member)';

/** Words that stand before the noun of a German heading. */
const DE_BEFORE =
  '(?:(?:ihre?n?|deine?n?|unsere?|die|das|dein|ihr|euer|eure|persönliche[sn]?|fachliche[sn]?|formale|wesentliche|zwingende|notwendige|erforderliche|gewünschte[sn]?|gesuchtes|ideales?|konkrete|wichtige|weitere|allgemeine|technische|soziale) )';
const DE_ASKED =
  '(?:anforderungen(?: an (?:sie|dich|die (?:stelle|person|bewerber(?:innen)?)))?|anforderungsprofil|anforderung|(?:wunsch|kandidaten|kandidatinnen|bewerber|qualifikations|kompetenz|stellen)?profil|stellenanforderungen|(?:zwingend|unbedingt) (?:erforderlich|notwendig)|qualifikation(?:en)?|voraussetzung(?:en)?|einstellungsvoraussetzungen|zugangsvoraussetzungen|(?:fach|vor|sprach)?kenntnisse|fähigkeiten|fertigkeiten|kompetenzen|skills|skillset|hard skills|soft skills|erfahrung(?:en)?|(?:berufs|praxis)erfahrung|stärken|talente|persönlichkeit|must-?haves|muss-kriterien|eignung|know-how|background|handwerkszeug|rucksack|ausbildung und erfahrung|toolbox|werkzeugkasten|rüstzeug)';
const DE_AND = '(?: ?[&/+,] ?|,? (?:und|oder|sowie) )';

/** What is welcome but not required. */
export const PREFERRED: readonly string[] = [
  `${EN_BEFORE}*(?:nice|good|great)[- ]to[- ]haves?(?: ${EN_ASKED}(?:${EN_AND}${EN_ASKED})*)?`,
  `${EN_BEFORE}*(?:preferred|prefered|preferable|desired|desirable|additional|bonus|optional|added|nice[- ]to[- ]have|good[- ]to[- ]have|plus) (?:${EN_BEFORE}*${EN_ASKED}|points?)(?:${EN_AND}${EN_BEFORE}*${EN_ASKED})*`,
  `${EN_ASKED}(?:${EN_AND}${EN_ASKED})* (?:preferred|desired|a plus|that (?:are|would be) (?:a plus|nice to have))`,
  "(?:highly )?(?:preferred|desirables?|pluses|plus points|a plus|big plus(?:es)?|an? (?:added|extra) (?:plus|advantage)|added advantages?|advantageous|bonus(?: points| skills)?(?: if you(?:'ve)?| for)?|would be (?:a plus|nice|great)|what would be nice|extra credit|brownie points(?: for| if you)?|ways to stand out(?: from the crowd)?|what (?:will|would) make you stand out|stand out(?: by| if you)?|it would be (?:great|nice|a plus|awesome) if(?: you)?|it's (?:a plus|great|nice) if(?: you)?|even better if(?: you)?|extra points(?: for| if you)?|we'd (?:love|like) it if(?: you)?|not required,? but (?:nice|a plus|helpful|welcome)|ideally(?:,? you(?: also)?(?: have| bring)?)?)",
  '(?:das |was |außerdem |ebenfalls |zusätzlich |besonders )?(?:von vorteil|wünschenswert(?:e kenntnisse)?|vorteilhaft|hilfreich|gern gesehen)(?: (?:ist|sind|wäre[n]?)(?: auch)?)?',
  'das wäre (?:toll|super|schön|prima|ein plus|ideal)|(?:plus|bonus)punkte(?: sammelst du mit)?|idealerweise(?: (?:hast du|bringst du|haben sie|bringen sie)(?: auch)?(?: mit)?)?|darüber freuen wir uns|darüber würden wir uns freuen|kein muss, aber ein plus|nice[- ]to[- ]have|das ist ein plus|optional|wenn du (?:dann )?noch|was uns (?:außerdem|zusätzlich) freut|weitere pluspunkte|wunschkriterien|kann-kriterien',
  // Other languages, for the sites.
  '(?:les )?(?:atouts?|plus)(?: appréciés?)?|serait un plus|apprécié|compétences (?:appréciées|souhaitées)',
  '(?:se )?valor(?:ará|able|amos|ado)(?: positivamente)?|deseables?|conocimientos deseables|requisitos deseables|plus valorable',
  '(?:costituisce|costituiscono|sarà|saranno) (?:titolo preferenziale|un plus)|(?:requisiti|competenze) (?:preferenziali|desiderabili|graditi)|nice to have|gradit[oaie]|preferenziale',
  'diferencia(?:l|is)|desejáve(?:l|is)|requisitos desejáveis|será um diferencial|valorizamos|será um plus',
  '(?:dit is een )?pré|pluspunten|mooi meegenomen|een plus',
  'mile widziane|dodatkowe atuty|dodatkowym atutem będzie|atutem będzie',
  'meriterande(?: är)?|det är (?:ett plus|meriterande)(?: om du)?|extra meriterande',
];

/** Tools that are worked with: whether they are asked for, the posting does not say. */
export const STACK: readonly string[] = [
  "(?:our |the |your |current |main )?(?:tech(?:nology|nical|nologie)?[- ]?|tool ?|software )stack(?: (?:we use|you(?:'ll| will) (?:use|work with)|summary))?|(?:our|key|main) (?:technologies|tools)|(?:the )?(?:technologies|tools)(?: (?:and|&) (?:technologies|tools|frameworks|languages))? (?:we use|you(?:'ll| will) (?:use|work with))|(?:unsere?|unser) (?:technologien|tools|werkzeuge|tech-?stack)|damit arbeiten wir|womit wir arbeiten",
];

/** What is asked for. */
export const REQUIREMENTS: readonly string[] = [
  `${EN_BEFORE}*${EN_ASKED}${EN_TAIL}(?:${EN_AND}${EN_BEFORE}*${EN_ASKED}${EN_TAIL})*`,
  `(?:the |an? |our |your )?(?:ideal|successful|perfect|right|preferred|desired|suitable|best|good|great|strong) ${EN_PERSON}(?: (?:profile|requirements|skills|attributes|specification))?(?: (?:will|should|must|would|is|has)(?: (?:have|be|possess|bring|demonstrate|also have))?)?`,
  '(?:candidate|applicant) (?:profile|requirements|specification|skills)|knowledge,? skills,? (?:and|&) (?:other )?(?:abilities|characteristics)|ksas?|job specifications?|minimum criteria',
  "(?:what|who) (?:we(?:'re| are)?|are we|we will be) (?:really )?(?:looking for|seeking|after|searching for)(?: in (?:you|a candidate))?|we(?:'re| are) (?:looking|searching) for(?: (?:someone|people|you|a person|candidates)(?: (?:who|with|that))?)?|we are seeking|looking for|we seek|wanted",
  "what (?:you(?:'ll| will|'d| would)? (?:should |must |need to |are expected to )?(?:bring|need|have|offer|require)|we(?:'ll)? (?:need|look for|expect|require|value|want|hope|like|love|ask(?: for)?|will need))(?: (?:to (?:see|bring|have|succeed|thrive|apply|join|be successful|know|get started)|from you|of you|in you|with you|for this (?:role|job|position)|to the (?:table|role|team|job)|in a candidate))*",
  "what (?:makes you|it takes|you need to (?:know|succeed)|sets you apart|you'll need to succeed|do you need|do we expect|should you (?:have|bring)|will you (?:bring|need)|skills (?:do )?you(?:'ll)? need|you already have|you've (?:got|done)|will help you succeed)(?: (?:an? )?(?:good|great|strong|perfect|ideal)? ?(?:fit|match|candidate)| to (?:succeed|be successful|thrive|win|get the job done))?",
  "who (?:you are|are you|should apply|can apply|we look for|we need|we want|you(?:'ll| will) be|is (?:right|this) for|is the right fit|we(?:'d| would) love to (?:meet|hear from))|about you(?:rself)?|is this you|are you (?:the one|ready|a fit|up for it)|do you have|sounds? like you|you in a nutshell|you|who will (?:love|enjoy|thrive in) this (?:role|job)|(?:do )?you tick (?:most of )?these boxes|tick(?:s)? these boxes|your superpowers|what you should (?:already )?(?:know|have)|bring these(?: with you)?",
  "(?:you(?:'re| are)?|you've) (?:probably |likely |may be |might be |will be |'ll be )?(?:an? |the )?(?:good |great |strong |perfect |right )?(?:fit|match|candidate)(?: (?:for (?:this|the|us)(?: role| job| position)?|if(?: you)?|when you|because(?: you)?))*",
  "you(?:'ll| will)? (?:have|bring|are|should have|should be|must have|must be|possess|offer|need|also have|might be|may be|thrive here if|love this (?:role|job) if|fit in if|succeed here if|be a (?:good |great )?fit if|enjoy this (?:role|job) if|excel (?:here )?if|be successful if)(?: you)?(?: have)?",
  "this (?:role|job|position) (?:is|could be|might be|may be) (?:right |made |perfect )?for you if(?: you)?|(?:you should )?apply if(?: you)?|we(?:'d| would)? (?:love|like) to (?:hear|see|meet)(?: from)?(?: you)?(?: if)?(?: you)?|join us if(?: you)?|come (?:join us|as you are) if",
  "to (?:be (?:successful|considered|eligible|a fit)|succeed|thrive|qualify|excel)(?:[,]? (?:in|for) (?:this|the) (?:role|job|position))?,?(?: you(?:'ll| will| must| should)?(?: need| have| bring)?)?",
  'the (?:person|must[- ]haves|essentials|basics|skills|experience)|essentials?|essential criteria|mandatory|must|key must[- ]haves|non[- ]negotiables?|minimum|musts|we (?:require|expect|need|want|ask for)(?: (?:from )?you)?(?: to have)?',
  `${DE_BEFORE}*${DE_ASKED}(?:${DE_AND}${DE_BEFORE}*${DE_ASKED})*`,
  '(?:das|was|dies|womit|damit) (?!(?:kannst|können|sie erwarten|wir bieten))(?:du|sie|ihr|dich|uns|wir|bringst|bringen|solltest|sollten|musst|müssen|brauchst|brauchen|überzeugst?|überzeugen|zeichnet?|zeichnen|begeistert|begeisterst|begeistern|punktest|punkten|erwarten|wünschen|suchen|macht|qualifizierst|qualifizieren)(?:(?: (?:du|sie|ihr|uns|wir|dich|von|dir|ihnen|bei|an|solltest|sollten|musst|müssen|mit|aus|auszeichnet|auszeichnen|mitbringen|mitbringst|mitbringt|brauchst|brauchen|erwarten|wünschen|suchen|bringst|bringen|überzeugst|überzeugen|überzeugt|begeisterst|begeistern|begeistert|punktest|punkten|haben|hast|können|kannst|auf|jeden|fall|unbedingt|für|diese|den|die|das|stelle|job|position|rolle|voraussetzen|voraus|ist|wichtig|besonders|idealerweise|im|gepäck|dafür|ausmacht)){1,7})',
  '(?:du|sie|ihr) (?:bringst|bringen|bringt|hast|haben|habt|verfügst|verfügen|passt|passen|überzeugst|überzeugen|bist|sind|solltest|sollten|kannst|können|besitzt|besitzen|punktest|punkten)(?: (?:mit|über|durch|zu uns,? wenn|perfekt zu uns,? wenn|idealerweise|außerdem|uns mit|uns durch|folgendes mit|das mit|haben|mitbringen|können|bei uns richtig,? wenn(?: du| sie)?))?',
  '(?:wen|wonach|was) (?:suchen )?wir(?: (?:suchen|erwarten|brauchen|uns wünschen|uns vorstellen|von (?:dir|ihnen)(?: erwarten)?|erwarten von (?:dir|ihnen)))?|wir (?:suchen|erwarten|wünschen uns|brauchen|setzen voraus)(?: (?:von )?(?:dich|sie|dir|ihnen))?(?:,? wenn)?|wir freuen uns auf(?: (?:dich|sie|jemanden))?(?: mit)?|so (?:passen sie|passt du) zu uns|(?:so|das) überzeug(?:en sie|st du)(?: uns)?|(?:das|was) zeichnet (?:sie|dich) aus|(?:sie|du) und wir passen zusammen,? wenn|gesucht wird|wer (?:du bist|sie sind|zu uns passt)|über dich|passt du zu uns|damit pass(?:t du|en sie) zu uns|(?:du passt|sie passen) zu uns,? (?:weil|wenn)(?: du| sie)?|(?:unsere|die) erwartungen(?: an (?:sie|dich))?|mitbringen (?:solltest du|sollten sie)|darauf kommt es (?:uns )?an|das hast du im gepäck|so stellen wir uns (?:dich|sie) vor|(?:persönliche|fachliche) und (?:persönliche|fachliche) voraussetzungen|wir passen zusammen,? wenn(?: du| sie)?|kandidatenprofil|(?:das )?bringst du mit|(?:das )?bringen sie mit',
  // Other languages, for the sites.
  '(?:votre |ton |le |un )?profil(?: (?:recherché|souhaité|requis|idéal|attendu|du candidat))?|(?:vos |tes |les )?(?:compétences|qualifications|prérequis|pré-requis|exigences|qualités|aptitudes|connaissances|formation et expérience)(?: (?:requises|attendues|techniques|clés|recherchées|nécessaires|et (?:qualifications|expérience|qualités|aptitudes)))*|ce que nous (?:recherchons|attendons|cherchons)(?: chez vous)?|nous (?:recherchons|cherchons)|qui êtes-vous|vous (?:avez|êtes|justifiez|possédez|disposez)|expérience(?: requise| et compétences)?|formation(?: requise| et expérience)?',
  '(?:los |nuestros |tus )?requisitos(?: (?:mínimos|imprescindibles|del puesto|técnicos|necesarios|obligatorios))*|(?:tu |el )?perfil(?: (?:requerido|buscado|deseado|del candidato|profesional|ideal))?|(?:qué|que|lo que|a quién) (?:buscamos|necesitas|necesitamos|esperamos|pedimos|valoramos|requerimos)(?: (?:de ti|en ti))?|(?:conocimientos|habilidades|competencias|aptitudes|formación|experiencia)(?: (?:requerid[oa]s?|técnic[oa]s|necesari[oa]s|mínim[oa]s?|y (?:experiencia|formación|habilidades|competencias|conocimientos)))*|imprescindible',
  '(?:i )?requisiti(?: (?:richiesti|minimi|necessari|obbligatori|tecnici|fondamentali|del candidato|essenziali))*|(?:il )?profilo(?: (?:ideale|ricercato|richiesto|del candidato))?|(?:il )?candidato ideale|(?:cosa|chi) (?:cerchiamo|stiamo cercando|chiediamo|ti chiediamo)|chi sei|(?:competenze|conoscenze|esperienza|qualifiche|capacità|titolo di studio)(?: (?:richiest[ae]|tecniche|necessarie|e (?:competenze|conoscenze|esperienza|qualifiche|capacità)))*|cosa (?:devi avere|ti serve|porti)',
  '(?:os )?(?:requisitos|pré-requisitos|qualificações)(?: (?:obrigatórios|mínimos|necessári[oa]s|técnicos|da vaga|exigidos|e (?:qualificações|competências|experiência)))*|(?:o (?:que )?)?(?:seu |teu )?perfil(?: (?:desejado|procurado|ideal|do candidato|pretendido))?|(?:o que|quem) (?:procuramos|buscamos|esperamos(?: de (?:ti|você))?|precisamos|você precisa(?: ter)?|valorizamos)|(?:conhecimentos|habilidades|competências|experiência|formação)(?: (?:exigid[oa]s?|necessári[oa]s?|técnic[oa]s|requerid[oa]s?|académica|acadêmica|e (?:experiência|conhecimentos|competências|habilidades)))*',
  '(?:onze |de |jouw )?(?:functie-?eisen|eisen|vereisten|functievereisten)|(?:jouw |het |jij hebt |ons |gewenst |gevraagd )?profiel|wat (?:vragen wij(?: van jou)?|wij (?:vragen|zoeken|verwachten)(?: van jou)?|we (?:vragen|zoeken|verwachten)(?: van jou)?|breng jij mee|jij (?:meebrengt|meeneemt)|neem je mee|verwachten wij van jou)|wie (?:ben jij|zoeken (?:wij|we)|jij bent)|(?:dit )?(?:breng jij mee|neem jij mee|heb jij in huis)|dit ben jij|(?:jouw )?(?:kwalificaties|vaardigheden|competenties|opleiding en ervaring|kennis en ervaring)|jij (?:hebt|bent|beschikt over)',
  '(?:nasze )?(?:wymagania|oczekiwania|kwalifikacje)(?: (?:wobec kandydat(?:a|ów)|konieczne|obowiązkowe|stawiane kandydatom))?|(?:czego )?(?:oczekujemy|szukamy|wymagamy)(?: od (?:ciebie|kandydat(?:a|ów)))?|(?:twój |idealny )?profil(?: kandydata)?|(?:idealny )?kandydat|(?:wymagane )?(?:umiejętności|kompetencje|doświadczenie|wykształcenie)|kogo szukamy|co powinieneś (?:umieć|mieć)',
  '(?:dina |våra |formella )?(?:kvalifikationer|krav|skallkrav|kravprofil|kompetenser|kompetens|kvalifikationskrav)|(?:om dig|din (?:profil|bakgrund|kompetens|erfarenhet)|vem är du|vi söker dig(?: som)?|vi ser att du|du (?:har|är)(?: som söker)?)|(?:vad|vem) (?:vi|du) (?:söker|tar med|behöver)',
];

/** The tasks. */
export const TASKS: readonly string[] = [
  '(?:(?:your|the|our|key|main|core|primary|general|other|major|essential|principal|specific|daily|day[- ]to[- ]day|typical|job|role|position|work|functional|overall|broad|duties and|roles? and|roles? &) )*(?:responsibilit(?:y|ies)|duties|tasks?|accountabilit(?:y|ies)|functions?|activities|objectives|deliverables|key result areas|kras?|role|mission|impact|challenges?|assignments?|scope(?: of (?:work|role|responsibilities))?)(?: ?(?:&|and|/) ?(?:key |main |your |essential )?(?:responsibilit(?:y|ies)|duties|tasks?|accountabilit(?:y|ies)|functions?|activities|deliverables))?(?: (?:include|overview|summary|will include|are))?',
  'job (?:description|summary|purpose|overview|details|brief|role|content|responsibilities)|(?:position|role) (?:summary|overview|description|purpose|details|profile)|roles?|jd|description|brief (?:description|job description)|overview|summary|overview of (?:the )?(?:role|position|job)|purpose(?: of (?:the )?(?:role|position|job))?|in a nutshell',
  "what (?:you(?:'ll| will)? (?:be )?(?:do|doing|work(?:ing)? on|own(?:ing)?|build(?:ing)?|be|achieve|accomplish|be responsible for|tackle|deliver)|you do|will you (?:do|be doing|work on)|you(?:'re| are) going to do|the job (?:involves|entails|is)|to expect|your (?:day|days|week) (?:will )?looks? like|the role (?:involves|entails)|this role (?:involves|entails|is about))(?: (?:here|day[- ]to[- ]day|with us|at [\\w ]{2,20}|in this (?:role|job|position)|on a daily basis))?",
  "(?:in|as part of) this (?:role|job|position),?(?: you(?:'ll| will)?(?: be)?)?|as (?:an? )?[\\w /-]{2,40},? you(?:'ll| will)(?: be)?|you(?:'ll| will)(?: be(?: responsible for| doing)?)?|your day(?:s)?|your day[- ]to[- ]day|day[- ]to[- ]day|a (?:typical )?day in (?:the|your) life|how you(?:'ll| will) (?:make an impact|contribute|spend your (?:time|days?))|(?:about )?(?:the )?(?:role|job|position|opportunity|challenge|project|projects)|about this (?:role|job|position|opportunity)|more about the role|how (?:you )?(?:will )?you(?:'ll)? (?:help|contribute)|where you(?:'ll)? come in|the (?:work|gig|day[- ]to[- ]day)",
  '(?:(?:ihre?|deine?|eure?|unsere?|die|das|der|konkrete|wesentliche|haupt-?|spannende|vielfältige|interessante|neue[rs]?) )*(?:(?:haupt|kern|arbeits)?aufgaben(?:gebiete?|bereiche?|schwerpunkte|beschreibung|stellung|feld|profil)?|tätigkeiten|tätigkeits(?:schwerpunkte|bereiche?|felder|beschreibung|profil|feld)|verantwortlichkeiten|verantwortung(?:sbereiche?)?|zuständigkeiten|herausforderung(?:en)?|rollenbeschreibung|stellenbeschreibung|jobbeschreibung|positionsbeschreibung|mission|rolle|job|stelle|position|einsatzgebiet|arbeitsalltag|arbeitsgebiet|arbeitsbereich|wirkungsfeld|möglichkeiten|schwerpunkte|to-?dos|beitrag|funktion)(?: (?:und|&) (?:verantwortlichkeiten|verantwortung|aufgaben|tätigkeiten|herausforderungen|zuständigkeiten))?(?: (?:bei uns|im überblick|im detail|als [\\w ()/-]{1,40}))?',
  "(?:das|was|diese aufgaben|hier) (?:erwartet (?:sie|dich|euch)|(?:sie|dich|euch) erwartet|erwarten (?:sie|dich|euch)|machst du|machen sie|du (?:machst|bewegst|bewirkst|tust)|sie (?:machen|bewegen|bewirken|tun)|bewegen sie|bewegst du|bewirkst du|sind (?:ihre|deine|eure) aufgaben|werden (?:sie|wirst du) tun|wirst du (?:machen|tun|bewegen)|übernimmst du|übernehmen sie|gestaltest du|zu tun ist|packst du an|kannst du bewegen)(?: (?:bei uns|als [\\w ()/-]{1,40}|konkret))*|so sieht (?:dein|ihr) (?:tag|alltag|arbeitsalltag) aus|worum (?:geht es|es geht)|was sie tun|was du tust|darum geht(?:'|’)?s|darum geht es|wofür wir (?:sie|dich) (?:suchen|brauchen)|womit (?:du|sie) (?:dich|sich) beschäftig(?:st|en)",
  // Other languages, for the sites.
  '(?:vos |tes |les |principales )?(?:missions|responsabilités|tâches|activités)(?: principales)?|(?:le |votre )?(?:poste|rôle|mission)|description du poste|descriptif du poste',
  '(?:tus |las |principales )?(?:funciones|responsabilidades|tareas)(?: principales)?|(?:descripción|misión)(?: del (?:puesto|cargo))?|qué harás|tu misión|el puesto',
  '(?:le (?:tue )?)?(?:principali )?(?:attività|mansioni|responsabilità|compiti)(?: principali)?|cosa farai|di cosa ti occuperai|il ruolo|la posizione|descrizione (?:del lavoro|della posizione)',
  '(?:as (?:tuas |suas )?|principais )?(?:responsabilidades|atividades|atribuições|funções|tarefas)(?: principais)?|o que (?:você vai|vais) fazer|descrição da (?:vaga|função)|a função',
  '(?:jouw |de |je )?(?:taken|werkzaamheden|verantwoordelijkheden|functie|rol|functieomschrijving)|wat ga (?:je|jij) doen|dit ga je doen',
  '(?:twoje |główne )?(?:obowiązki|zadania|zakres obowiązków|odpowiedzialności)|opis stanowiska|czym będziesz się zajmować|twoja rola',
  '(?:dina |våra )?(?:arbetsuppgifter|ansvarsområden)|(?:om )?(?:rollen|tjänsten|uppdraget)|vad du kommer att göra|som [\\w ]{2,30} kommer du att',
];

/** What is offered. */
export const OFFER: readonly string[] = [
  "what (?:we|we(?:'ll| will)|do we|we do|you(?:'ll| will| can)?) (?:can )?(?:offer|provide|give|get|gain|receive|learn|expect from us|bring to you)(?: (?:you|in return|from us|here|to you))?|what(?:'s| is) in it for (?:you|me)|we (?:can )?offer(?: you)?|our offer|offering|offered|your (?:benefits|package|rewards?|perks)|in return(?: (?:we offer|you'll get))?",
  '(?:(?:our|your|the|employee|company|additional|other|key|great|some|work|job|standard|core|key) )*(?:benefits?|perks?|compensation|salary|rewards?|remuneration|pay|pay (?:range|rate|scale)|salary range|package|pay transparency|base pay|total rewards)(?: ?(?:&|and|/|,) ?(?:our |your |other |additional )?(?:benefits?|perks?|compensation|salary|rewards?|bonus(?:es)?|pay|conditions|culture|package|incentives))*(?: (?:package|range|details|information|summary|overview|include|highlights|offered|statement|provided|at [\\w&. ]{2,25}))*',
  "why (?:join|work (?:with|for|at|here)|us|you(?:'ll| will) (?:love|flourish|thrive|enjoy|like)|choose|come|apply|this (?:role|job|company))[\\w ,&'.-]{0,40}|how we(?:'ll| will) support you|(?:life|working|work) (?:at|with|for) (?:us|[\\w&.]{2,25})|what makes us (?:different|special|great|unique)|(?:training|learning|career|growth)(?: (?:and|&) (?:development|learning|growth|training))?(?: opportunities)|work[- ]life balance|working (?:hours|conditions|with us)|conditions|worauf (?:du dich|sie sich) freuen (?:kannst|können)",
  '(?:das|was|dies) (?:wir )?(?:(?:ihnen|dir|euch) )?(?:auch )?(?:bieten|können wir (?:ihnen|dir) bieten|erwartet (?:sie|dich) bei uns|bekommst du|bekommen sie|du (?:bekommst|kriegst)|sie bekommen|spricht für uns|kannst du erwarten)(?: wir)?(?: (?:ihnen|dir|euch))?(?: (?:auch|bei uns|dafür|an|bieten))*|(?:das|was) (?:dich|sie) (?:bei uns )?(?:erwartet bei uns|bei uns erwartet)|wir bieten(?: (?:ihnen|dir|euch))?(?: (?:an|zudem|außerdem|dafür))?|geboten wird|was wir (?:ihnen |dir |euch )?(?:zu )?bieten(?: haben)?',
  '(?:(?:unsere?|ihre?|deine?|eure|die|das|unser|weitere|zusätzliche) )*(?:angebot(?:e)?|leistungen|benefits|vorteile|zusatzleistungen|sozialleistungen|mitarbeiterbenefits|mitarbeitervorteile|perspektiven?|chancen?|vergütung|gehalt|konditionen|rahmenbedingungen|extras|goodies|pluspunkte für (?:sie|dich))(?: (?:für (?:sie|dich|euch)|bei uns|im überblick|auf einen blick|als arbeitgeber|und (?:leistungen|benefits|vorteile|extras)))*|warum (?:wir|sie|du|zu uns|wir als arbeitgeber|[\\w&.]{2,20})(?: (?:zu uns|bei uns|mit uns|passen|solltest|arbeiten))*|darauf (?:können sie|kannst du|könnt ihr|darfst du|dürfen sie) (?:sich |dich )?freuen|freu(?:en sie sich|e? dich) auf|unser plus für (?:sie|dich)|gute gründe(?: für (?:uns|[\\w&.]{2,20}))?|dafür bekommst du|das spricht für uns|wofür es sich lohnt|arbeitszeit(?:en)?',
  // Other languages, for the sites.
  '(?:vos |nos |les )?avantages|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|rémunération(?: et avantages)?|pourquoi nous rejoindre',
  '(?:los |nuestros |tus )?beneficios|(?:qué|lo que)? ?(?:te )?ofrecemos|condiciones|salario',
  '(?:i )?benefits?(?: offerti)?|(?:cosa )?(?:ti )?offriamo|la nostra offerta|vantaggi|si offre|retribuzione',
  '(?:os )?benefícios|(?:o que )?oferecemos|o que (?:temos para )?(?:te )?ofere(?:cemos|cer)|remuneração|salário',
  '(?:dit |wat )?(?:bieden (?:wij|we)(?: jou)?|wij bieden(?: jou)?)|(?:wat )?(?:wij|we) bieden|arbeidsvoorwaarden|ons aanbod|dit krijg je',
  '(?:co )?oferujemy|oferta|benefity|co możemy zaoferować|to oferujemy',
  '(?:dina |våra )?förmåner|(?:vad )?vi erbjuder|anställningsform',
];

/** Facts beside the text; these are headings only if they are alone on a line. */
export const FACTS: readonly string[] = [
  '(?:job |work |office )?locations?|job type|employment type|industry(?: type)?|start(?:ing)? date|date of joining|notice period|shift(?: timings?)?|work timings?|(?:no\\.? of |number of )?openings|arbeitsort|standort|einsatzort|eintritt(?:stermin|sdatum)?|beschäftigungsart|vertragsart',
];

/** What the employer says of itself. */
export const COMPANY: readonly string[] = [
  "about (?:us|(?:the |our )?(?:company|team|employer|department|firm|organi[sz]ation|client|business|group|division|agency|school|hospital|office|program(?:me)?)|(?!\\d)[\\w&.'-]{2,25}(?: [\\w&.'-]{2,25}){0,3})|(?:company|team|business|corporate|employer|client|organi[sz]ation|department|division) (?:overview|description|profile|summary|information|background|details|culture|introduction)|(?:the )?(?:company|team|client|organi[sz]ation|department|employer)|who (?:we are|are we|is [\\w&.]{2,25})|our (?:company|culture|values|mission|vision|story|team|people|purpose|history|client|clients|approach|commitment|dna|business|process|interview process|hiring process)(?: (?:and|&) (?:values|culture|mission|vision|story|people))?|meet (?:the team|us)|(?:mission|vision|values|culture|core values)(?: (?:and|&) (?:values|vision|culture|mission))?|we are|what we (?:do|are about|believe(?: in)?|stand for|build|make)|the way we work|how we work|company|introduction|us",
  '(?:über (?:uns|das (?:unternehmen|team)|den (?:arbeitgeber|bereich|kunden)|die (?:firma|abteilung|organisation|[\\w&.-]{2,25}(?: [\\w&.-]{2,25})?))|wir über uns|(?:das|unser|ihr|dein) (?:unternehmen|team|kunde|auftraggeber|arbeitgeber|bereich|arbeitsumfeld)|(?:das sind wir|wer (?:wir sind|sind wir)|wer ist [\\w&.]{2,20})|(?:unternehmens|firmen|team|bereichs|arbeitgeber)(?:beschreibung|profil|vorstellung|info(?:rmation(?:en)?)?)|team- ?/ ?divisionsbeschreibung|bereich (?:&|und) team|(?:unsere|die) (?:firma|mission|vision|werte|kultur|geschichte|abteilung|kunden)|kurzprofil|wir sind|was wir (?:tun|machen)|wofür wir stehen|unser kunde|der arbeitgeber|einleitung)',
  'department (?:&|and) team|team (?:&|and) department|team ?/ ?division (?:overview|description)',
  // Other languages, for the sites.
  "à propos(?: de (?:nous|l'entreprise))?|qui sommes[- ]nous|(?:notre |l')?entreprise|présentation de l'entreprise",
  'sobre nosotros|quiénes somos|(?:nuestra |la )?empresa|acerca de (?:nosotros|la empresa)',
  "chi siamo|(?:la nostra )?azienda|l'azienda",
  'sobre (?:nós|a empresa)|quem somos|a empresa',
  '(?:over|wie zijn) (?:ons|wij|het bedrijf)|wie (?:wij|we) zijn|het bedrijf',
  '(?:o nas|o firmie|kim jesteśmy)',
  'om (?:oss|företaget)|vilka (?:vi är|är vi)',
];

/** How to apply. */
export const APPLY: readonly string[] = [
  "how (?:to|do i|you can|can you) apply|apply(?: now| here| today| online)?|(?:the )?application(?: (?:process|procedure|instructions|deadline|details|requirements))?|(?:the |our |your )?(?:hiring|interview|recruitment|selection|recruiting)(?: process| procedure| rounds?| steps| details)|walk[- ]?in(?: (?:details|interview|drive))?|contact(?: us| information| details| person)?|next steps|what happens next|interested|(?:are )?you(?:'re)? interested|still interested|ready to (?:apply|join(?: us)?)|to apply|questions|join us|sounds good|venue|interview (?:date|location|venue|mode)",
  "(?:ihr(?:e)? |dein(?:e)? )?kontakt(?:daten|person)?|ihr ansprechpartner|ansprechpartner(?:in|innen)?|(?:ihre|deine|jetzt|die|zur|online-?)? ?bewerbung|so (?:bewerben sie sich|bewirbst du dich|geht(?:'|’)?s weiter|geht es weiter)|haben wir (?:ihr|dein|euer) interesse geweckt|interessiert|interesse(?: geweckt)?|neugierig(?: geworden)?|jetzt bewerben|bewirb dich(?: jetzt)?|bewerben sie sich(?: jetzt)?|bewerbungs(?:prozess|hinweise|unterlagen|frist|schluss|verfahren|ablauf)|fragen|haben sie (?:noch )?fragen|(?:du hast |noch )fragen|klingt (?:gut|spannend)|wie geht es weiter",
  'comment postuler|postuler|candidature|contactez-nous',
  'cómo (?:aplicar|postular)|contacto|candidatura|inscríbete',
  'come candidarsi|candidati(?: ora)?|candidatura|contatti',
  'como (?:se )?candidatar|candidate-se|candidatura|contato|contacto',
  '(?:hoe )?solliciteren|solliciteer(?: nu)?|interesse|contact',
  'jak aplikować|aplikuj(?: teraz)?|kontakt',
  'ansökan|så ansöker du|kontakt',
];

/** Legal small print, and what a posting explicitly does not ask for. None of it counts. */
export const ASIDE: readonly string[] = [
  '(?:(?:our|an|eeo|eoe|equal|statement of|commitment to|legal|additional legal|general|important|privacy|us|u\\.s\\.|california|colorado|job applicant) )*(?:eeo|eoe|equal (?:employment )?opportunit(?:y|ies)|equal opportunity employer|affirmative action|diversity|inclusion|diversity,? equity,?(?: and| &)? inclusion|dei|accessibility|accommodations?|reasonable accommodations?|disclaimer|disclosures?|privacy|data protection|gdpr|e-?verify|background (?:check|screening)s?|drug[- ]free workplace|fair chance|legal (?:notice|information|statement|disclaimer)|notices?|anti-?discrimination|non-?discrimination|recruit(?:ment|er|ing) (?:fraud|scam)|fraud(?: alert| warning)?)(?: ?(?:&|and|,|/) ?(?:inclusion|diversity|belonging|equity|accommodations?|affirmative action|privacy|disclosures?|policy))*(?: (?:employer|statement|policy|notice|process|information|act|alert|warning|requirements|at [\\w&. ]{2,25}|to (?:applicants|recruiters|agencies|recruitment agencies|third parties)|for (?:applicants|candidates)|disclaimer|ordinance|employers?|commitment))*',
  '(?:(?:unsere?|zum|hinweise? zu[mr]?|hinweise?|allgemeine|rechtliche) )*(?:datenschutz(?:hinweise?|erklärung|information(?:en)?|bestimmungen)?|gleichstellung|gleichbehandlung|chancengleichheit|chancengerechtigkeit|diversity|vielfalt|impressum|inklusion|schwerbehinderung|hinweis(?:e)?|rechtliche hinweise|disclaimer|haftungsausschluss|agg|barrierefreiheit)(?: (?:und|&) (?:inklusion|vielfalt|chancengleichheit|gleichbehandlung|diversity|teilhabe))*',
  "(?:what |things )?(?:you (?:do not|don't|won't) need(?: to (?:have|know|bring))?|we (?:do not|don't) (?:need|expect|require|ask for|want)|not (?:required|needed|necessary|expected)|no need for)|(?:das|was) (?:brauchst du|brauchen sie|du|sie|wir) ?(?:nicht|nicht (?:brauchst|brauchen|erwarten|mitbringen musst|mitbringen müssen))|(?:das ist )?nicht (?:erforderlich|nötig|notwendig|gefordert)",
];
