/**
 * How one gives a model orders, language by language, as pieces of regular expressions over folded text (lower case, without
 * accents of the Latin script). They name intentions, not whole sentences, so that a rephrasing is still found.
 */
export interface Orders {
  /** To leave aside … */
  leave: string;
  /** … what was said before, the rules, or the resume. */
  said: string;
  /** The thing that is to be set … */
  score: string;
  /** … and the setting of it. */
  set: string;
  /** To how much, in words; numbers go for every language. */
  most: string;
  /** A model being spoken to, or somebody speaking as the system. */
  address: string;
}

export const ORDERS: Readonly<Record<string, Orders>> = {
  en: {
    leave:
      '\\b(?:ignore|disregard|forget|override|overrule|bypass|discard|(?:do not|don.?t|never|stop) (?:follow|obey|apply|compare|comparing|following|applying|read|reading)|pay no attention to|set aside)\\b',
    said: '\\b(?:instructions?|prompts?|rules|guidelines|directives?|rubrics?|criteria|commands|system message|resume|cv|everything (?:above|before|else|you)|all (?:of )?the above|(?:the |what is |what was (?:said )?)above|previous (?:text|content|messages?|context)|earlier (?:text|context|messages?))\\b',
    score:
      '\\b(?:match[ _-]?)?(?:scor(?:e|es|ed|ing)|ratings?|rat(?:e|ed)|match(?:es)?|grades?|graded|points|fit|must.haves?)\\b',
    set: '\\b(?:give|assign|set|return|output|respond|reply|answer|award|grant|print|report|treat|mark|rate|conclude|consider|write|say|put|(?:must|should|shall|has to|needs to|will|is to) be|deserves?|is always|equals|force|raise|lower|add)\\b|"score"|\\bscore ?[:=]',
    most: '\\b(?:max(?:imum)?|highest|perfect|full|top|best|lowest|minimum|zero|(?:one )?hundred|ninety|excellent|100 percent)\\b',
    address:
      '\\b(?:if|when|since|because|as) you(?: are|.re) (?:reading this as )?(?:an? |the )?(?:ai|llm|(?:large )?language model|bot|automated|machine|assistant|artificial)|\\b(?:note|message|attention|memo|instructions?|reminder|notice|hint|warning|important)(?: to| for)?[ :,]+(?:the |any |all |every )?(?:ai|a\\.i\\.|llms?|language models?|chatgpt|gpt|claude|gemini|qwen|llama|ollama|(?:ai )?assistants?|bots?|scoring (?:models?|systems?)|(?:resume |cv |automated |ai )(?:screeners?|reviewers?|graders?|scorers?|evaluators?)|ats)\\b|\\b(?:dear|hello|hey|hi) (?:ai|llm|language model|chatgpt|gpt|claude|gemini|qwen|llama|assistant|model|bot)\\b|\\byou are (?:now|no longer|actually|really)\\b.{0,40}\\b(?:assistant|ai|model|llm|grader|scorer|evaluator|screener|recruiter|dan|unrestricted|agent)\\b|\\byou are (?:an? |the )?(?:helpful|ai|unbiased|large|obedient) (?:assistant|language model|model|llm|scorer|grader)\\b|\\b(?:ai|llm|language model|model|assistant|bot|system)s? (?:that is |that are |which is )?(?:reading|processing|evaluating|scoring|parsing|screening|analysing|analyzing|grading) (?:this|the)\\b|\\bsystem (?:prompt|message|override|instruction)\\b|(?:^|[\\[<(#*] ?)system (?:note|update|notice)\\b|\\bsystem (?:note|update|notice) ?[:\\])>]|(?:^|\\s)(?:<|\\[|#{2,} ?|\\*\\*|role ?[:=] ?"?)(?:system|assistant|developer|instructions?)\\b|\\bnew (?:instructions?|task|rules?|objective|directive|system prompt)s? ?[:=-]|\\b(?:begin|start|end) of (?:the )?(?:posting|input|data|prompt|context|document|untrusted|user)|\\bthe (?:real|actual|true|correct|final) (?:score|answer|task|instructions?|rubric) (?:is|are|begins|follows)|\\b(?:respond|reply|answer|output|return)\\b.{0,20}\\b(?:only|exactly|just|solely)\\b.{0,30}(?:json|\\{|score|"|yes)|\\b(?:developer|debug|admin|god|test|maintenance) mode\\b.{0,40}\\b(?:on|enabled|active|activated|score|now)\\b|\\bjailbreak|\\bdo anything now\\b|\\b(?:repeat|reveal|print|output|copy|quote)\\b.{0,30}\\b(?:the |your |this |whole |full |entire )*(?:resume|cv|system prompt|prompt|instructions)\\b.{0,40}\\b(?:reasoning|answer|output|verbatim|word for word|here|response|field|missing_skills)\\b|\\b(?:include|send)\\b.{0,30}\\b(?:resume|cv|system prompt|prompt|instructions)\\b.{0,40}\\b(?:(?:in|into|as|inside|within) (?:the |your )?(?:reasoning|output|answer|missing_skills)|verbatim|word for word)\\b|\\b(?:(?:already|previously|been) (?:scored|graded|evaluated|assessed|rated|approved))\\b.{0,60}\\b(?:keep|copy|use|return|repeat|confirm|100|score)\\b',
  },
  de: {
    leave:
      '\\b(?:ignorier\\w*|missachte\\w*|vergiss|vergesst|vergessen sie|uberspring\\w*|verwirf|ubergeh\\w*|umgehe|beachte\\w*(?= (?:\\w+ ){0,4}(?:nicht|keine))|lass\\w* .{0,30}(?:ausser acht|beiseite|unberucksichtigt)|befolge\\w* (?:sie )?(?:nicht|keine)|nicht beachten|ausser acht)\\b',
    said: '\\b(?:anweisung\\w*|instruktion\\w*|vorgaben?|regeln?|richtlinien?|befehle?|lebenslauf|lebenslaufs|prompts?|kriterien|bewertungsschema|alles (?:vorherige|bisherige|obige|davor)|das obige|vorherigen?|bisherigen?|aufforderung\\w*)\\b',
    score:
      '(?:\\b(?:score|punkt\\w*|note|wertung|bewert\\w*|ubereinstimmung|passung|prozent|match)\\b|punktzahl|bewertung)',
    set: '\\b(?:gib|gebt|geben sie|vergib|vergeben sie|vergebt|setz\\w*|bewerte\\w*|antworte\\w*|melde|stufe\\w*|schreib\\w*|muss|soll|betragt|lautet|ist immer|ausgeben|ausgegeben|nenne|trage)\\b',
    most: '\\b(?:maxim\\w*|hochst\\w*|volle\\w*|perfekt\\w*|beste\\w*|bestnote|niedrigst\\w*|null|hundert)\\b',
    address:
      '\\b(?:hinweis|achtung|nachricht|anweisung\\w*|notiz|wichtig|mitteilung)(?: an| fur)?[ :,]+(?:die |das |den |alle |jede )?(?:ki|ai|llm|sprachmodelle?|assistent\\w*|modell\\w*|bots?|ki-\\w+|chatgpt)\\b|\\b(?:wenn|falls|da|sofern) du (?:eine? )?(?:ki|ai|sprachmodell|llm|bot|modell|assistent)|\\b(?:wenn|falls|da) sie (?:eine? )?(?:ki|sprachmodell|llm|bot)|\\bdu bist (?:jetzt|nun|ab sofort|ein sprachmodell|eine ki)|\\bliebe[rs]? (?:ki|ai|sprachmodell|assistent|modell)\\b|\\bsystem(?:nachricht|anweisung|hinweis|prompt|meldung)|\\bneue (?:anweisung|aufgabe|regel)\\w* ?:|\\b(?:ki|sprachmodell|llm)\\b.{0,20}\\b(?:liest|bewertet|verarbeitet|pruft)\\b|\\bende (?:der|des) (?:anzeige|stellenanzeige|eingabe|daten)',
  },
  fr: {
    leave:
      '\\b(?:ignor(?:e|ez|er)|oubli(?:e|ez|er)|neglige[rz]?|ne (?:tiens|tenez) pas compte|ne (?:suis|suivez) pas|fai(?:s|tes) abstraction|ecarte[rz]?|ne compare[rz]? pas|contourne[rz]?)\\b',
    said: '\\b(?:instructions?|consignes?|regles?|directives?|criteres?|bareme|cv|curriculum|tout ce qui precede|ce qui precede|precedent\\w*|prompts?|ordres?|messages? systeme)\\b',
    score:
      '\\b(?:scores?|notes?|note[rz]|points?|evaluation|adequation|correspondance|pourcentage|evalue[rz]?)\\b',
    set: '\\b(?:donne[rz]?|attribue[rz]?|mets|mettez|fixe[rz]?|retourne[rz]?|renvoie|renvoyez|reponds|repondez|affiche[rz]?|accorde[rz]?|indique[rz]?|ecris|ecrivez|doit|devez|evalue[rz]?|est toujours)\\b',
    most: '\\b(?:maxim\\w*|parfaite?|le plus (?:eleve|haut|bas)|la plus (?:elevee|haute|basse)|cent|zero|minim\\w*|plein|meilleure?)\\b',
    address:
      '\\b(?:note|message|attention|instructions?|remarque|important|avis)(?: a| au| pour| aux)?[ :,]+(?:l.|le |la |les |tout |toute )?(?:ia|ai|llm|modeles?|assistante?|bots?|intelligence artificielle|chatgpt)\\b|\\bsi (?:tu es|vous etes) (?:une? |le |l.)?(?:ia|llm|modele|assistant|intelligence|robot|bot)|\\b(?:tu es|vous etes) (?:maintenant|desormais)|\\bcher(?:e)? (?:ia|modele|assistant)|\\b(?:message|invite|instruction) (?:du )?systeme|\\bnouvelles? (?:instructions?|consignes?|taches?) ?:|\\bfin (?:de l.annonce|de l.offre|des donnees)|\\b(?:ia|modele)\\b.{0,20}\\b(?:qui lit|qui lisez|qui evalue|qui traite)\\b',
  },
  es: {
    leave:
      '\\b(?:ignor(?:a|e|ar|en)|olvid(?:a|e|ar|en)|descart(?:a|e|ar)|omit(?:e|a|ir)|no (?:tengas|tenga) en cuenta|no (?:sigas|siga|compares|compare)|haz caso omiso|haga caso omiso|pasa por alto)\\b',
    said: '\\b(?:instruccion(?:es)?|indicacion(?:es)?|reglas?|directrices|criterios?|curriculum|cv|curriculo|todo lo anterior|lo anterior|anterior(?:es)?|ordenes|prompts?|rubrica|mensaje del sistema)\\b',
    score:
      '\\b(?:puntuacion(?:es)?|puntaje|puntos?|nota|calificacion|calific\\w+|puntu\\w+|coincidencia|score|porcentaje|valoracion)\\b',
    set: '\\b(?:da|dale|de|dar|asigna\\w*|asigne|otorga\\w*|otorgue|pon|ponga|devuelve|devuelva|responde|responda|establece|establezca|debe|escribe|escriba|marca|marque|califica|califique|puntua|puntue|es siempre)\\b',
    most: '\\b(?:maxim\\w*|perfect\\w*|mas alt\\w+|mas baj\\w+|complet\\w*|cien|cero|minim\\w*|total)\\b',
    address:
      '\\b(?:nota|mensaje|atencion|instruccion(?:es)?|aviso|importante)(?: a| al| para)?[ :,]+(?:la |el |los |las |toda |todo )?(?:ia|ai|llm|modelos?|asistente|bots?|inteligencia artificial|chatgpt)\\b|\\bsi (?:eres|usted es|es usted) (?:una? |el |la )?(?:ia|llm|modelo|asistente|inteligencia|robot|bot)|\\b(?:ahora eres|eres ahora|a partir de ahora)\\b|\\bestimad[ao] (?:ia|modelo|asistente)|\\b(?:mensaje|instruccion|aviso) del sistema|\\bnuev[ao]s? (?:instruccion(?:es)?|tareas?|reglas?) ?:|\\bfin (?:de la oferta|del anuncio|de los datos)|\\b(?:ia|modelo)\\b.{0,20}\\bque (?:lee|lea|evalua|procesa)\\b',
  },
  hi: {
    leave: '(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|उपेक्षा|भूल जा|भुला|छोड़ दें|छोड़ दो|पालन न कर|मत मान|तुलना न कर)',
    said: '(?:निर्देश|आदेश|नियम|रिज्यूमे|रेज़्यूमे|रिज़्यूमे|बायोडाटा|सीवी|पिछल|ऊपर|पूर्व|प्रॉम्प्ट|मानदंड)',
    score: '(?:स्कोर|अंक|रेटिंग|मिलान|प्रतिशत)',
    set: '(?:दें|दो|दीजिए|करें|करो|रखें|रखो|होना चाहिए|लिखें|लिखो|बताएं|लौटाएं|दे दो)',
    most: '(?:अधिकतम|पूरे|पूर्ण|सर्वोच्च|शून्य|सौ|न्यूनतम)',
    address:
      '(?:एआई|कृत्रिम बुद्धि|भाषा मॉडल|मॉडल|सहायक|ai|llm)[^.।\\n]{0,30}(?:के लिए (?:नोट|निर्देश|संदेश)|ध्यान दें|हैं तो|हो तो)|(?:अगर|यदि) (?:आप|तुम)[^.।\\n]{0,20}(?:एआई|मॉडल|ai|llm)|(?:अब (?:आप|तुम)[^.।\\n]{0,40}(?:सहायक|मॉडल|एआई))|सिस्टम (?:संदेश|निर्देश)|नए? निर्देश ?:',
  },
  pt: {
    leave:
      '\\b(?:ignor(?:e|a|ar|em)|esquec(?:a|e|er)|desconsider(?:e|a|ar)|descart(?:e|a)|nao (?:siga|compare|considere))\\b',
    said: '\\b(?:instruc(?:ao|oes)|regras?|diretrizes|criterios?|curriculo|cv|tudo (?:acima|o que)|anterior(?:es)?|ordens|prompts?|orientacoes)\\b',
    score:
      '\\b(?:pontuac(?:ao|oes)|pontos?|nota|score|classificacao|compatibilidade|percentual|avaliacao)\\b',
    set: '\\b(?:de|atribua|defina|retorne|responda|devolva|coloque|deve|escreva|conceda|avalie|marque)\\b',
    most: '\\b(?:maxim\\w*|perfeit\\w*|mais alt\\w+|cem|zero|minim\\w*|total)\\b',
    address:
      '\\b(?:nota|mensagem|atencao|instruc(?:ao|oes)|aviso)(?: a| ao| para)?[ :,]+(?:a |o |os |as |toda |todo )?(?:ia|llm|modelos?|assistente|inteligencia artificial|bot)\\b|\\bse voce (?:e|for) (?:uma? )?(?:ia|llm|modelo|assistente|robo)|\\bvoce agora e\\b|\\b(?:mensagem|instrucao) do sistema|\\bnovas? (?:instruc\\w+|tarefas?|regras?) ?:',
  },
  it: {
    leave:
      '\\b(?:ignor(?:a|are|ate|i)|dimentica\\w*|trascura\\w*|tralascia\\w*|non (?:seguire|considerare|confrontare)|scarta)\\b',
    said: '\\b(?:istruzion[ei]|regole|direttive|criteri|curriculum|cv|tutto quanto sopra|quanto sopra|precedent[ei]|prompts?|ordini)\\b',
    score: '\\b(?:punteggi?o?|punti|voto|valutazione|corrispondenza|score|percentuale)\\b',
    set: '\\b(?:dai|da|assegna\\w*|imposta|restituisci|rispondi|metti|deve|scrivi|attribuisci|valuta)\\b',
    most: '\\b(?:massim\\w*|perfett\\w*|piu alt\\w+|cento|zero|minim\\w*|pieno)\\b',
    address:
      '\\b(?:nota|messaggio|attenzione|istruzion[ei])(?: per| a| al)?[ :,]+(?:l.|il |la |le |ogni )?(?:ia|ai|llm|modell[oi]|assistente|intelligenza artificiale|bot)\\b|\\bse (?:sei|tu sei|lei e) (?:un.? ?|il )?(?:ia|ai|llm|modello|assistente|intelligenza)|\\bora sei\\b|\\bmessaggio di sistema|\\bnuov[ae] (?:istruzion[ei]|compit[oi]|regol[ae]) ?:',
  },
  nl: {
    leave:
      '\\b(?:negeer|negeert|vergeet|sla .{0,30} over|laat .{0,40} buiten beschouwing|volg .{0,20} niet)\\b',
    said: '\\b(?:instructies?|aanwijzingen|regels|richtlijnen|criteria|cv|alles hierboven|het bovenstaande|vorige|voorgaande|prompts?)\\b',
    score: '\\b(?:score|punten|beoordeling|cijfer|match|percentage)\\b',
    set: '\\b(?:geef|ken|zet|antwoord|retourneer|moet|schrijf|beoordeel|stel)\\b',
    most: '\\b(?:maxim\\w*|perfecte?|hoogste|honderd|nul|laagste|volledige)\\b',
    address:
      '\\b(?:opmerking|bericht|let op|instructies?)(?: aan| voor)?[ :,]+(?:de |het |elke )?(?:ai|llm|taalmodel\\w*|model|assistent|bot)\\b|\\bals (?:je|u|jij) (?:een )?(?:ai|llm|taalmodel|model|assistent) (?:bent|ben)|\\bje bent nu\\b|\\bsysteembericht|\\bnieuwe (?:instructies?|taak|regels?) ?:',
  },
  pl: {
    leave: '\\b(?:zignoruj|ignoruj|pomin|zapomnij|nie (?:stosuj|porownuj|bierz)|odrzuc)',
    said: '\\b(?:instrukcj\\w+|polecen\\w+|zasad\\w*|regul\\w*|wytyczn\\w+|kryteri\\w+|cv|zyciorys\\w*|powyzsz\\w+|poprzedni\\w+)',
    score: '\\b(?:wynik\\w*|ocen\\w*|punkt\\w*|dopasowani\\w+)',
    set: '\\b(?:daj|przyznaj|ustaw|zwroc|odpowiedz|wpisz|musi|ocen|podaj)\\b',
    most: '\\b(?:maksym\\w*|idealn\\w*|najwyzsz\\w+|sto|zero|najnizsz\\w+|peln\\w+)',
    address:
      '\\b(?:uwaga|wiadomosc|instrukcj\\w+|notatka)(?: dla| do)?[ :,]+(?:modelu|ai|llm|sztucznej|asystent\\w*|bota)|\\bjesli jestes (?:ai|modelem|llm|sztuczna|asystentem|botem)|\\bjestes teraz\\b|\\bnowe (?:instrukcje|zadanie|zasady) ?:',
  },
  ru: {
    leave: '(?:игнорируй|проигнорируй|забудь|не обращай|не следуй|пропусти|отбрось|не сравнивай)',
    said: '(?:инструкци|указани|правил|критери|резюме|предыдущ|выше|промпт|команд)',
    score: '(?:оценк|балл|рейтинг|соответстви|процент)',
    set: '(?:поставь|дай|присвой|верни|ответь|укажи|выстави|долж|напиши|установи)',
    most: '(?:максим|идеальн|высш|наивысш|сто |ноль|минимальн|полн)',
    address:
      '(?:внимание|сообщение|инструкци[яи]|примечание|заметка)(?: для)?[ :,]+(?:ии|ai|llm|модел|ассистент|языков|бот|нейросет)|если (?:ты|вы)[ —-]{1,3}(?:ии|ai|llm|модель|языковая|ассистент|нейросеть|бот)|(?:ты|вы) теперь|системное сообщение|новые (?:инструкции|правила) ?:',
  },
  tr: {
    leave: '(?:yok say|gormezden gel|unut|dikkate alma|goz ardi et|uyma)',
    said: '(?:talimat|kural|yonerge|olcut|ozgecmis|cv|yukaridaki|onceki|komut)',
    score: '(?:puan|skor|not\\b|eslesme|yuzde)',
    set: '(?:ver\\b|verin|yaz\\b|dondur|ayarla|belirle|olmali|olarak)',
    most: '(?:maksimum|en yuksek|tam\\b|yuz\\b|sifir|en dusuk|mukemmel)',
    address:
      '(?:yapay zeka|dil modeli|asistan|llm)[^.\\n]{0,30}(?:icin (?:not|talimat|mesaj)|dikkat|isen|iseniz)|(?:eger )?(?:sen|siz)[^.\\n]{0,15}(?:yapay zeka|dil modeli)|sistem mesaji|yeni talimat\\w* ?:',
  },
  zh: {
    leave: '(?:忽略|无视|忘记|忘掉|不要遵循|不要参考|跳过|無視|忽視)',
    said: '(?:指令|指示|规则|規則|简历|履歷|以上|之前|上述|提示|标准|要求)',
    score: '(?:分数|得分|评分|打分|匹配度|分數|評分|分)',
    set: '(?:给|給|打|设为|設為|返回|输出|必须|应为|回答|设置|评为)',
    most: '(?:满分|最高|最低|零分|一百|完美|滿分)',
    address:
      '(?:如果你是|若你是|作为一个|致|注意)[^。\\n]{0,8}(?:人工智能|AI|ai|语言模型|大模型|模型|助手|機器人)|你现在是|系统(?:消息|提示|指令)|新(?:的)?(?:指令|任务|规则)[：:]',
  },
  ja: {
    leave: '(?:無視|忘れ|従わない|従うな|考慮しない|比較しない)',
    said: '(?:指示|命令|ルール|規則|履歴書|以上|上記|これまで|以前|プロンプト|基準)',
    score: '(?:スコア|点数|評価|得点|採点|マッチ度|点)',
    set: '(?:つけ|与え|返し|出力|設定|回答|しなさい|してください|にせよ|必ず)',
    most: '(?:満点|最高|最大|最低|零点|百|完璧)',
    address:
      '(?:あなたは(?:今|現在|これから)|あなたが(?:AI|ai|人工知能|言語モデル))|(?:AI|ai|言語モデル|アシスタント)(?:への|へ|向け|宛)|システム(?:メッセージ|プロンプト|指示)|新しい(?:指示|タスク|ルール)[：:]',
  },
  ko: {
    leave: '(?:무시|잊어|따르지 ?마|고려하지 ?마|비교하지 ?마)',
    said: '(?:지시|명령|규칙|이력서|위의|이전|앞의|프롬프트|기준)',
    score: '(?:점수|평점|평가|매칭|일치율|점)',
    set: '(?:주세요|주십시오|부여|매기|반환|출력|설정|하라|하세요|줘)',
    most: '(?:만점|최고|최대|최저|0점|완벽|백점)',
    address:
      '(?:당신은 이제|너는 이제|(?:AI|ai|인공지능|언어 ?모델)(?:이라면|에게|을 위한|는 주의))|시스템 (?:메시지|지시|프롬프트)|새(?:로운)? (?:지시|작업|규칙) ?:',
  },
  ar: {
    leave: '(?:تجاهل|انس|انسَ|لا تتبع|أهمل|لا تقارن|تغاضى)',
    said: '(?:التعليمات|تعليمات|القواعد|الأوامر|السيرة الذاتية|ما سبق|السابقة|أعلاه|المعايير)',
    score: '(?:الدرجة|درجة|النتيجة|التقييم|نقاط|نقطة|التطابق)',
    set: '(?:أعط|امنح|اجعل|أعد|اكتب|يجب|ضع|قيّم|قيم)',
    most: '(?:كاملة|القصوى|الأعلى|أعلى|صفر|مئة|مائة|الكاملة)',
    address:
      '(?:إذا كنت|إن كنت)[^.\\n]{0,20}(?:ذكاء|نموذج|مساعد)|(?:ملاحظة|رسالة|تنبيه)[^.\\n]{0,12}(?:للذكاء|للنموذج|إلى النموذج|للمساعد)|أنت الآن|رسالة النظام|تعليمات جديدة ?:',
  },
};
