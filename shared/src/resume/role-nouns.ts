/** English nouns for who does a job, as the last word of a title; abbreviations included. */
export const ENGLISH_ROLES: readonly string[] = `
accountant actor actress actuary acupuncturist adjudicator adjuster admin administrator advertiser adviser
advisor advocate agent aide ambassador anaesthetist analyst anesthesiologist animator announcer
anthropologist appraiser apprentice archaeologist architect archivist artisan artist assembler assessor
assistant associate astronomer attendant attorney auctioneer auditor author avp babysitter bailiff baker
banker barber barista barmaid barman bartender beautician blacksmith blogger boilermaker bookkeeper
bricklayer broker builder butcher butler buyer cabinetmaker captain caregiver carer caretaker carpenter
cashier caterer ceo cfo chairman chairperson chairwoman chaplain chauffeur chef chemist chiropractor
choreographer chro cio ciso cleaner clerk cmo cna co-founder co-ordinator co-owner coach coder cofounder
collector comedian commander composer concierge conductor confectioner constable consultant contractor
controller coo cook coordinator copywriter correspondent counsel counsellor counselor courier cpo craftsman
crew critic cto curator custodian cyclist dancer dba dealer dean decorator demonstrator dentist deputy
designer detective dev developer dietician dietitian director dishwasher dispatcher diver doctor doorman
drafter draftsman draughtsman dresser driller driver economist editor educator electrician embalmer emt
engineer engr engraver entertainer entrepreneur estimator evaluator evangelist evp examiner exec executive
expert fabricator facilitator farmer fellow filmmaker firefighter fireman fisherman fitter florist foreman
forester forwarder founder freelancer fresher fundraiser gamekeeper gardener generalist glazier gm goldsmith
governor groundskeeper guard guide hairdresser hairstylist handyman head headmaster headteacher healer
helper hgv-driver historian host hostess housekeeper housemaid hygienist illustrator inspector installer
instructor intern interpreter interviewer investigator investor ironworker janitor jeweler jeweller joiner
journalist judge kitchenhand laborer labourer landscaper lawyer lead leader lecturer liaison librarian
lifeguard linguist lobbyist locksmith logistician lpn machinist magistrate maid manager manageress marketer
mason masseur masseuse mathematician md mechanic mediator mentor merchandiser merchant messenger
metallurgist mgr midwife miller miner minister mixologist model moderator mover mts musician nanny navigator
negotiator notary nurse nutritionist officer operative operator optician optometrist orderly organiser
organizer osteopath owner packer painter paralegal paramedic partner pastor pathologist performer
perfusionist pharmacist phlebotomist photographer photojournalist physician physicist physiotherapist picker
pilot pipefitter planner plasterer plumber pmo policeman policewoman politician porter postdoc postman
potter practitioner presenter president priest principal producer professor programmer promoter proofreader
prosecutor psychotherapist publicist purchaser radiographer ranger realtor receptionist recruiter referee
reporter representative researcher restaurateur reviewer rigger rn roofer sailor salesman salesperson
saleswoman scaffolder scientist screenwriter sculptor sde sdet seamstress secretary seller sergeant servant
setter sheriff shopkeeper singer sitter soldier solicitor sommelier specialist sre statistician steward
stewardess stockbroker stocker stonemason storekeeper storeman strategist student stylist superintendent
supervisor surgeon surveyor svp swe sysadmin tailor teacher technician technologist telecaller telemarketer
teller tester therapist tiler trader trainee trainer translator treasurer tutor typist undertaker
underwriter upholsterer usher valuer vet veterinarian videographer vp waiter waitress warden warehouseman
watchmaker webmaster welder wholesaler worker writer youtuber
`
  .trim()
  .split(/\s+/u);

/** German nouns for who does a job; they end longer words ("Bilanzbuchhalter", "Diätassistent") and take "-in". */
export const GERMAN_ROLES: readonly string[] = `
absolvent altenpfleger angestellte angestellter anlagenführer anwalt anwender anwältin arbeiter
arbeitsvermittler architekt archivar arzt assistent assistenz auditor ausbilder aushilfe auszubildende
auszubildender azubi bademeister baggerfahrer bankkauffrau barkeeper bauer baumeister beamter beamtin
bearbeiter beauftragte beauftragter berater betreuer betreuungskraft betriebswirt bewährungshelfer
bibliothekar biologe biologin bootsbauer brauer buchbinder buchhalter bäcker bäuerin bürokraft chauffeur
chemielaborant chemiker chirurg controller dachdecker designer detektiv direktor disponent diätassistent
dolmetscher dozent dreher drucker einkäufer einrichter elektriker elektroniker entwickler ergotherapeut
erzieher fachangestellte fachangestellten fachangestellter facharzt fachfrau fachkraft fachlagerist fachmann
fachwirt fachärztin fahrer filialleiter finanzwirt fleischer fliesenleger florist forscher fotograf friseur
friseurin fräser förster führungskraft geschäftsführer geschäftsführung geselle gesellin gestalter
gesundheitspfleger grafiker gründer gutachter gärtner hausdame hausmeister hausverwalter hauswirtschafter
hebamme heilerziehungspfleger heilpraktiker helfer hilfskraft hotelfachfrau händler informatiker ingenieur
inspektor installateur journalist jurist justiziar kameramann kapitän kassierer kauffrau kaufleute kaufmann
kellner kfz-mechatroniker klempner koch konditor konstrukteur kontrolleur koordinator kosmetiker kraftfahrer
krankenpfleger krankenschwester kundendienstler kurier köchin küchenchef küchenhilfe künstler laborant
lackierer lagerist landwirt lehrer lehrkraft lehrling leiter leitung lektor logistiker logopäde logopädin
lokführer makler maler manager marktleiter masseur mathematiker maurer mechaniker mechatroniker mediziner
meister metzger mitarbeitende mitarbeiter moderator monteur musiker notar optiker paketzusteller
patentanwalt personaler pflegefachfrau pflegefachmann pflegehelfer pflegekraft pfleger pharmazeut physiker
physiotherapeut pilot planer polier polizist praktikant praxisanleiter programmierer projektant prokurist
promoter prüfer psychologe psychologin putzkraft pädagoge pädagogin rechtsanwalt rechtsanwältin redakteur
referendar referent regisseur reinigungsfrau reinigungskraft reiseleiter restaurator revisor richter
sachbearbeiter sachbearbeitung sachverständiger sanitäter schauspieler schichtführer schlosser schneider
schreiner schweißer schwester sekretär servicekraft servicemitarbeiter sicherheitskraft softwareentwickler
sozialarbeiter sozialpädagoge sozialpädagogin sozialwirt spediteur spezialist spüler staplerfahrer statiker
steinmetz stellvertreter steuerberater steuerfachangestellte steward straßenbauer student studentin
systemadministrator techniker technologe technologin texter therapeut tierarzt tierpfleger tierärztin
tischler trainer treuhänder tutor unternehmer verfahrensmechaniker verkäufer vermesser vermittler vertreter
verwalter verwaltungsangestellte verwaltungsfachangestellte volontär vorarbeiter vorsitzender vorstand
wachmann werker werkstudent werkzeugmacher winzer wirt wissenschaftler zahnarzt zahnärztin zerspaner
zimmerer zimmermann zimmermädchen zusteller ärztin übersetzer
`
  .trim()
  .split(/\s+/u);
