// Made from shared/occupations/families.txt by "node shared/occupations/build.ts"; do not edit.
export const FAMILIES = `[it / software development]
software developer
= software engineer, software developer, programmer, application developer, applications developer, backend developer, back end developer, backend engineer, back end engineer, full stack developer, full stack engineer, fullstack developer, senior developer, junior developer, software intern, member of technical staff, systems programmer, coder, applications engineer, software design engineer, Softwareentwickler, Softwareentwicklerin, Entwickler, Entwicklerin, Programmierer, Anwendungsentwickler, Fachinformatiker Anwendungsentwicklung, Fachinformatiker, Softwareingenieur, Backend Entwickler, Fullstack Entwickler
+ software development, software engineering, web services, rest api, restful, api, microservices, object oriented, oop, data structures, algorithms, design patterns, git, github, svn, version control, code review, unit test, agile, scrum, sprint, jira, c++, c, go, golang, rust, scala, kotlin, ruby, rails, ruby on rails, perl, php, laravel, node.js, nodejs, graphql, sql, mysql, postgresql, mongodb, redis, linux, unix, debugging, source code, clean code, backend, back end, multithreading, computer science, sdlc, bug fixing, programming, coding, server side, Softwareentwicklung, Programmierung, Informatik, Quellcode, Schnittstellen, Softwarearchitektur
java developer
= java developer, java engineer, java programmer, j2ee developer, java software engineer, java entwickler, java architect, spring developer
+ java, j2ee, jee, java ee, core java, spring, spring boot, spring mvc, hibernate, jpa, jdbc, jsp, servlet, servlets, struts, maven, gradle, tomcat, jboss, weblogic, websphere, junit, eclipse, intellij, ejb, jsf, kafka, web services, soap, jvm
.net developer
= .net developer, dot net developer, net developer, c# developer, asp.net developer, .net engineer, vb.net developer, sharepoint developer, .net entwickler, c# entwickler
+ .net, dot net, c#, asp.net, asp net, ado.net, mvc, entity framework, linq, wcf, wpf, winforms, visual studio, vb.net, sql server, iis, web api, crystal reports, .net core, azure devops, tfs, microsoft stack, silverlight, razor, telerik
python developer
= python developer, python engineer, python programmer, django developer, python entwickler, python trainee
+ python, django, flask, fastapi, numpy, pandas, celery, sqlalchemy, web scraping, scripting, pytest, tkinter, jupyter, beautiful soup, scrapy
web developer
= web developer, front end developer, frontend developer, frontend engineer, front end engineer, front end web developer, javascript developer, ui developer, react developer, angular developer, web engineer, webmaster, php developer, wordpress developer, Webentwickler, Webentwicklerin, Frontend Entwickler, Webprogrammierer
+ html, html5, css, css3, sass, less, javascript, typescript, jquery, ajax, react, reactjs, redux, angular, angularjs, vue, vue.js, bootstrap, json, xml, node.js, php, codeigniter, laravel, wordpress, drupal, joomla, magento, webpack, responsive design, responsive, front end, frontend, cross browser, website, websites, web development, web application, web applications, dom, coffeescript, backbone, ember, Webanwendungen, Webseiten
mobile developer
= mobile developer, android developer, ios developer, mobile application developer, mobile applications developer, app developer, mobile engineer, App Entwickler
+ android, ios, swift, objective c, kotlin, xcode, android studio, react native, flutter, mobile app, mobile apps, mobile applications, app store, google play, xamarin, cordova, ionic, iphone, ipad
game developer
= game developer, game designer, game programmer, game artist, level designer, gameplay programmer, Spieleentwickler
+ unity3d, unreal engine, game engine, gameplay, game design, shader, opengl, directx, 3d modelling, multiplayer, console games
embedded engineer
= embedded engineer, embedded software engineer, firmware engineer, embedded developer, hardware engineer, fpga engineer, vlsi engineer, asic engineer, Embedded Entwickler, Hardwareentwickler
+ embedded, embedded c, firmware, microcontroller, microcontrollers, arduino, raspberry pi, rtos, fpga, vhdl, verilog, vlsi, can bus, device drivers, pcb, spi, i2c, uart, Mikrocontroller, Steuergeräte, autosar
blockchain developer
= blockchain developer, blockchain engineer, smart contract developer, solidity developer
+ blockchain, ethereum, solidity, smart contracts, smart contract, bitcoin, cryptocurrency, hyperledger, web3, truffle, ico, distributed ledger, crypto
software tester
= software tester, test engineer, qa engineer, quality assurance engineer, qa tester, quality assurance tester, test analyst, system test analyst, automation tester, automation test engineer, manual tester, test automation engineer, software test engineer, qa analyst, sdet, qa lead, test lead, test manager, head of quality assurance, quality assurance analyst, Softwaretester, Testingenieur, Testmanager, Testautomatisierer
+ test cases, test case, test plan, test plans, test scripts, test strategy, manual testing, automation testing, regression testing, functional testing, selenium, selenium webdriver, cucumber, qtp, uft, junit, testng, jmeter, loadrunner, bugzilla, bug tracking, bug reports, black box, smoke testing, sanity testing, user acceptance testing, uat, software testing, integration testing, test automation, regression tests, defect tracking, istqb, stlc, quality center, test data, Testfälle, Testautomatisierung, Softwaretest, Regressionstests
software architect
= software architect, solution architect, solutions architect, technical architect, enterprise architect, technical lead, tech lead, lead developer, lead engineer, vp of engineering, cto, head of engineering, engineering manager, development manager, domain architect, chief technology officer, Softwarearchitekt, Lösungsarchitekt, Entwicklungsleiter, IT Architekt
+ architecture, software architecture, system architecture, scalability, high availability, solution design, technical leadership, microservices, togaf, design patterns, non functional requirements, technology roadmap, Systemarchitektur
[it / data]
data scientist
= data scientist, machine learning engineer, ai engineer, deep learning engineer, nlp engineer, data science intern, applied scientist, quantitative analyst, research scientist machine learning, ml engineer, statistician, modeller, Datenwissenschaftler
+ machine learning, deep learning, data science, data mining, artificial intelligence, neural network, neural networks, tensorflow, keras, pytorch, scikit learn, nlp, natural language processing, text mining, computer vision, statistics, statistical, regression, predictive, predictive modeling, predictive analytics, algorithms, python, r, sas, matlab, modelling, modeling, quantitative, time series, random forest, sentiment analysis, big data, forecasting, hypothesis, Statistik, statistische, Datenanalyse, maschinelles Lernen, Modellierung, Mathematik
data analyst
= data analyst, reporting analyst, business data analyst, web analyst, insights analyst, research analyst, mis executive, analytics manager, data manager, Datenanalyst
+ data analysis, analytics, dashboards, dashboard, excel, pivot, vlookup, sql, tableau, power bi, kpi, spss, sas, google analytics, mis, data quality, data visualization, statistics, data sets, Auswertungen, Datenanalyse, Kennzahlen, Berichtswesen
bi developer
= bi developer, business intelligence developer, business intelligence analyst, bi analyst, bi consultant, report developer, cognos developer, tableau developer, power bi developer, qlikview developer, BI Entwickler, bi lead
+ business intelligence, bi, tableau, power bi, qlikview, qlik, cognos, obiee, microstrategy, business objects, ssrs, ssas, ssis, data warehouse, data warehousing, data mart, olap, dashboards, reporting, kpi, data modeling, sql, dimensional modelling
data engineer
= data engineer, etl developer, hadoop developer, big data engineer, big data developer, data warehouse developer, etl engineer, informatica developer, spark developer, odi developer, data architect, big data architect, Dateningenieur
+ etl, hadoop, hdfs, hive, pig, sqoop, flume, spark, mapreduce, map reduce, hbase, kafka, airflow, big data, data warehouse, data warehousing, data pipeline, data pipelines, informatica, informatica powercenter, datastage, odi, oracle data integrator, talend, ssis, teradata, snowflake, redshift, bigquery, databricks, cloudera, hortonworks, oozie, zookeeper, impala, scala, pl sql, plsql, sql, unix shell scripting, mappings, data modelling, star schema, slowly changing dimensions, nosql, cassandra, elasticsearch, solr
database administrator
= database administrator, dba, oracle dba, sql dba, sql server dba, database engineer, database engineering manager, database developer, sql developer, pl sql developer, database manager, Datenbankadministrator, Datenbankentwickler
+ database, databases, oracle, rman, asm, rac, data guard, dataguard, pl sql, plsql, stored procedures, t sql, sql server, mysql, postgresql, db2, sybase, backup and recovery, backup, performance tuning, query optimization, replication, clustering, indexes, golden gate, exadata, oracle enterprise manager, patching, tablespace, database migration, Datenbank, Datenbanken
[it / it operations]
system administrator
= system administrator, systems administrator, linux administrator, linux system administrator, windows administrator, system engineer, systems engineer, it system engineer, senior system engineer, infrastructure engineer, virtualization engineer, vmware engineer, it administrator, server administrator, unix administrator, wintel administrator, Systemadministrator, Systemadministratorin, Fachinformatiker Systemintegration, IT Administrator, Systemingenieur
+ linux, unix, red hat, centos, ubuntu, windows server, active directory, vmware, vsphere, esxi, hyper v, virtualization, virtualisation, servers, server, exchange server, shell scripting, bash, powershell, dns, dhcp, storage, san, nas, backup, patch management, monitoring, nagios, zabbix, troubleshooting, data center, datacenter, infrastructure, itil, incident management, raid, citrix, Server, Serverbetrieb, Virtualisierung, IT Infrastruktur, Rechenzentrum, Systemadministration
network engineer
= network engineer, network administrator, network security engineer, senior network engineer, network architect, network specialist, network technician, noc engineer, telecommunications engineer, voip engineer, network and security engineer, Netzwerkadministrator, Netzwerktechniker, Netzwerkingenieur
+ network, networks, networking, cisco, ccna, ccnp, ccie, routing, switching, router, routers, switches, lan, wan, vlan, vpn, mpls, bgp, ospf, eigrp, tcp ip, firewall, firewalls, checkpoint, palo alto, fortigate, juniper, asa, f5, load balancer, load balancing, sdwan, zero trust, proxy, wireless, wifi, voip, network security, wireshark, nexus, Netzwerk, Netzwerke, Netzwerksicherheit, Telekommunikation
security engineer
= security engineer, information security analyst, cyber security analyst, security consultant, penetration tester, security architect, soc analyst, ethical hacker, information security officer, ciso, security analyst, it security manager, IT Sicherheitsbeauftragter, Informationssicherheitsbeauftragter
+ information security, cyber security, cybersecurity, penetration testing, vulnerability, vulnerabilities, vulnerability assessment, siem, splunk, ids, ips, iso 27001, owasp, encryption, malware, threat, threats, incident response, firewall, firewalls, endpoint security, security policies, security audit, cissp, ceh, kali linux, nessus, burp suite, identity management, cryptography, IT Sicherheit, Informationssicherheit, Datenschutz
devops engineer
= devops engineer, cloud engineer, site reliability engineer, sre, cloud architect, platform engineer, build engineer, release engineer, devops architect, cloud administrator, aws engineer, azure engineer, Cloud Architekt, DevOps Ingenieur
+ devops, aws, amazon web services, ec2, s3, azure, google cloud, gcp, cloud, cloud computing, docker, kubernetes, openshift, terraform, ansible, puppet, chef, jenkins, ci cd, continuous integration, continuous delivery, gitlab, cloudformation, helm, prometheus, grafana, elk, infrastructure as code, automation, openstack, deployment, bamboo, nexus, bare metal, configuration management, automatisierung
it support technician
= help desk technician, it support, service desk analyst, desktop support, desktop support engineer, technical support engineer, technical support, support engineer, it technician, help desk analyst, it support specialist, computer technician, application support, it service manager, IT Supporter, IT Techniker, Helpdesk Mitarbeiter, Anwendungsbetreuer, Servicedesk Mitarbeiter
+ help desk, helpdesk, service desk, technical support, desktop, tickets, ticketing, troubleshooting, end users, windows 10, windows 7, office 365, outlook, printers, hardware, software installation, remote support, servicenow, remedy, itil, user accounts, laptops, first level, second level, application support, Anwender, Anwenderbetreuung, Störungen, Benutzer
erp consultant
= sap consultant, erp consultant, sap functional consultant, sap developer, abap developer, sap analyst, oracle apps consultant, hfm consultant, crm consultant, salesforce developer, salesforce administrator, dynamics consultant, functional consultant, techno functional consultant, erp manager, SAP Berater, SAP Entwickler, ERP Berater, SAP Inhouse Consultant
+ sap, sap fico, fico, sap mm, sap sd, sap hana, s/4hana, abap, sap bw, sap hr, sap successfactors, erp, oracle ebs, oracle apps, hyperion, hfm, peoplesoft, jd edwards, salesforce, apex, dynamics 365, navision, customizing, blueprint, go live, idoc, bapi, end user training, implementation, configuration, rollout, fiori, lsmw
it consultant
= it consultant, it manager, it analyst, systems analyst, it specialist, it officer, implementation consultant, technology consultant, head of it, chief information officer, cio, it director, IT Berater, IT Leiter, IT Koordinator, IT Mitarbeiter, Wirtschaftsinformatiker
+ information technology, it services, it systems, software implementation, system integration, vendor management, it strategy, it projects, digital transformation, requirements, it solutions, Digitalisierung, IT Projekte, IT Systeme, Informationstechnik
[projects / projects and products]
project manager
= project manager, program manager, programme manager, project coordinator, pmo, pmo analyst, project lead, technical project manager, it project manager, software project manager, scrum master, agile coach, delivery manager, project administrator, project management officer, project officer, portfolio manager projects, engagement manager, Projektmanager, Projektmanagerin, Projektleiter, Projektleiterin, Projektkoordinator, Projektassistent
+ project management, project plan, project plans, project planning, pmo, pmp, prince2, ms project, milestones, deliverables, project scope, project status, project delivery, stakeholders, stakeholder management, risks and issues, raid log, project budget, resource planning, status reports, gantt, project governance, scrum, agile, sprint, release planning, timelines, Projektmanagement, Projektplanung, Projektleitung, Projektsteuerung, Meilensteine
business analyst
= business analyst, business systems analyst, functional analyst, requirements engineer, process analyst, it business analyst, product owner, Business Analyst, Anforderungsmanager, Prozessmanager
+ business analysis, requirements gathering, requirement gathering, business requirements, functional requirements, brd, frd, srs, user stories, use cases, use case, process mapping, gap analysis, uat, wireframes, mockups, business process, process improvement, as is, to be, workflow, visio, stakeholders, requirement analysis, functional specifications, uml, bpmn, Anforderungen, Anforderungsanalyse, Geschäftsprozesse, Prozessanalyse
product manager
= product manager, product owner, vp of product, head of product, product lead, product management, associate product manager, Produktmanager, Produktmanagerin
+ product roadmap, roadmap, product strategy, product management, user research, product vision, backlog, feature prioritization, product launch, go to market, a/b testing, product development, saas, Produktmanagement, Produktentwicklung, Produktstrategie
technical writer
= technical writer, technical author, documentation specialist, information developer, Technischer Redakteur
+ technical documentation, user manuals, user guides, documentation, online help, technical writing, dita, Technische Dokumentation, Bedienungsanleitungen
[people / human resources]
hr generalist
= hr manager, hr officer, human resources manager, human resource manager, hr generalist, hr executive, hr assistant, hr business partner, human resources, hr, hr specialist, hr coordinator, hr administrator, personnel manager, head of hr, people partner, Personalreferent, Personalreferentin, Personalleiter, Personalsachbearbeiter, HR Manager, Personaler, Personalmanagement, HR Referent
+ human resource, employee relations, employee engagement, onboarding, induction, exit interviews, hr policies, payroll, grievance, performance appraisal, performance management, statutory compliance, leave management, labour law, employment law, compensation and benefits, workforce, employee records, joining formalities, hris, talent management, Personalwesen, Personalarbeit, Personalverwaltung, Arbeitsrecht, Personalentwicklung, Mitarbeiterbetreuung
recruiter
= recruiter, recruitment consultant, talent acquisition specialist, talent acquisition manager, it recruiter, technical recruiter, recruitment manager, hr recruiter, headhunter, staffing consultant, recruiting coordinator, resourcer, Personalberater, Personalvermittler, Personaldisponent, Recruiter
+ recruitment, recruiting, sourcing, candidate sourcing, screening, talent acquisition, interview scheduling, job portals, naukri, job boards, linkedin recruiter, headhunting, staffing, offer letter, applicant tracking, boolean search, hiring managers, Personalbeschaffung, Personalgewinnung, Bewerbermanagement, Personalvermittlung, Personalauswahl
payroll specialist
= payroll specialist, payroll clerk, payroll manager, payroll administrator, payroll accountant, Lohnbuchhalter, Entgeltabrechner, Lohn- und Gehaltsbuchhalter, Payroll Specialist
+ payroll, salaries, wages, payslips, provident fund, esic, deductions, timesheets, Entgeltabrechnung, Gehaltsabrechnung, Lohnabrechnung, Lohnbuchhaltung, Sozialversicherung, Lohnsteuer
trainer
= trainer, training manager, corporate trainer, learning and development manager, instructional designer, training coordinator, learning specialist, facilitator, technical trainer, Ausbilder, Weiterbildungsreferent, Dozent
+ training needs, training programs, learning and development, curriculum, e learning, instructional design, training materials, soft skills training, Schulungen, Weiterbildung, Seminare
[finance / accounting and finance]
accountant
= accountant, senior accountant, staff accountant, bookkeeper, accounts executive, accounts assistant, accounts payable clerk, accounts receivable clerk, accounting clerk, accounts officer, chartered accountant, cpa, accounting manager, finance officer, finance executive, financial accountant, billing clerk, Buchhalter, Buchhalterin, Finanzbuchhalter, Finanzbuchhalterin, Bilanzbuchhalter, Kreditorenbuchhalter, Debitorenbuchhalter, Finanzbuchhaltung, Leiter Rechnungswesen
+ accounting, accounts, bookkeeping, general ledger, ledger, accounts payable, accounts receivable, reconciliation, bank reconciliation, journal entries, tally, quickbooks, balance sheet, invoices, invoicing, billing, vouchers, financial statements, month end, year end closing, gaap, ifrs, gst, tds, bcom, b.com, profit and loss, datev, Buchhaltung, Rechnungswesen, Buchungen, Jahresabschluss, Monatsabschluss, Kreditoren, Debitoren, Kontenabstimmung, Zahlungsverkehr, Umsatzsteuer
auditor
= auditor, internal auditor, audit manager, audit associate, external auditor, Wirtschaftsprüfer, Revisor, Interne Revision, Prüfer
+ audit, audits, internal audit, internal controls, external audit, sox, audit reports, auditing, statutory audit, Revision, Wirtschaftsprüfung, Prüfung, internes Kontrollsystem
controller
= controller, financial controller, finance manager, cfo, chief financial officer, fp&a analyst, finance director, financial planning analyst, cost accountant, finance business partner, Controller, Controllerin, Finanzleiter, Kaufmännischer Leiter
+ controlling, budgeting, forecasting, financial planning, variance analysis, cost control, management reporting, management accounts, cash flow, costing, cost accounting, capex, Kostenrechnung, Budgetierung, Berichtswesen, Planung, Abweichungsanalysen
tax adviser
= tax consultant, tax manager, tax accountant, tax advisor, tax analyst, tax preparer, Steuerberater, Steuerfachangestellte, Steuerfachangestellter, Steuerreferent
+ tax, taxation, income tax, vat, tax returns, transfer pricing, tax compliance, Steuern, Steuererklärungen, Steuerrecht
financial analyst
= financial analyst, investment analyst, equity analyst, equity research analyst, investment associate, credit analyst, finance analyst, venture capital associate, investor relations, Finanzanalyst, Kreditanalyst, Investment Analyst
+ financial analysis, financial modelling, financial modeling, valuation, equity, investment, investments, due diligence, mergers and acquisitions, credit analysis, bloomberg, private equity, venture capital, investors, ratios, cfa, Finanzanalyse, Bewertung, Unternehmensbewertung
investment banker
= trader, portfolio manager, fund manager, asset manager, investment banker, sales trader, wealth manager, private banker, fund accountant, broker, stockbroker, capital markets analyst, Wertpapierhändler, Portfoliomanager, Fondsmanager, Vermögensverwalter
+ trading, securities, derivatives, fixed income, equities, bonds, asset management, wealth management, investment banking, hedge funds, funds, capital markets, foreign exchange, fx, settlements, custody, portfolio management, structured products, corporate bank, Wertpapiere, Fonds, Vermögensverwaltung, Kapitalmarkt, Derivate
banker
= bank teller, teller, branch manager, relationship manager, loan officer, personal banker, branch associate, mortgage adviser, banking associate, credit officer, bank clerk, financial advisor, financial adviser, Bankkaufmann, Bankkauffrau, Kundenberater, Privatkundenberater, Finanzberater, Filialleiter Bank, Baufinanzierungsberater, Firmenkundenbetreuer, Kreditsachbearbeiter
+ banking, retail banking, loans, mortgage, credit cards, cash handling, account opening, lending, personal finance, home loan, Kredite, Baufinanzierung, Kontoführung, Kundenberatung, Sparkasse, Anlageberatung, Filiale
bank operations specialist
= operations analyst, operations specialist, trade support analyst, settlement analyst, middle office analyst, client onboarding, cash management, transaction services, trade finance, reconciliation analyst, bank operations, Sachbearbeiter Bank, Wertpapiersachbearbeiter
+ settlement, trade processing, reconciliations, middle office, back office, swift, trade finance, cash management, corporate actions, client onboarding, nostro, static data, payments, letters of credit, Abwicklung, Zahlungsverkehr, Marktfolge
risk analyst
= risk analyst, risk manager, credit risk analyst, market risk analyst, operational risk manager, risk specialist, chief risk officer, actuary, model validation, Risikomanager, Risikocontroller, Aktuar
+ risk management, credit risk, market risk, operational risk, basel, stress testing, value at risk, risk assessment, risk models, exposure, risk methodology, actuarial, Risikomanagement, Kreditrisiko, Risikocontrolling, Marktrisiko
compliance officer
= compliance officer, compliance manager, compliance analyst, aml analyst, kyc analyst, know your client analyst, afc officer, anti financial crime, fraud analyst, regulatory affairs officer, money laundering reporting officer, Compliance Beauftragter, Geldwäschebeauftragter, Compliance Manager
+ compliance, regulatory, anti money laundering, aml, kyc, know your client, know your customer, sanctions, embargoes, financial crime, fraud, due diligence, whistleblowing, regulators, bafin, mifid, Geldwäsche, Geldwäscheprävention, Aufsichtsrecht, Sanktionen, Regulatorik
insurance specialist
= underwriter, claims handler, claims adjuster, insurance agent, insurance broker, claims examiner, insurance sales agent, insurance advisor, Versicherungskaufmann, Versicherungsfachmann, Versicherungsmakler, Schadensachbearbeiter, Underwriter
+ insurance, underwriting, claims, policyholders, premium, life insurance, general insurance, reinsurance, Versicherung, Versicherungen, Schadenregulierung, Schäden, Policen
[law / law]
lawyer
= lawyer, attorney, advocate, legal counsel, senior legal counsel, solicitor, general counsel, in house counsel, corporate lawyer, legal officer, law associate, law clerk, legal intern, Rechtsanwalt, Rechtsanwältin, Jurist, Juristin, Syndikusrechtsanwalt, Justiziar, Unternehmensjurist
+ law, legal, llb, llm, litigation, court, high court, contracts, contract drafting, legal advice, corporate law, legal research, criminal law, civil law, family law, banking law, intellectual property, arbitration, case law, bar council, agreements, pleadings, clients in court, legal writing, Recht, Rechtsfragen, Vertragsrecht, Gesellschaftsrecht, Staatsexamen, juristische, rechtliche, Verträge
paralegal
= paralegal, legal assistant, legal secretary, litigation support analyst, contract administrator, contract manager, notary assistant, e discovery analyst, legal administrator, Rechtsanwaltsfachangestellte, Notarfachangestellte, Vertragsmanager
+ litigation support, legal documents, case files, filing, discovery, e discovery, document review, contract management, law firm, legal research, case management, Kanzlei, Akten, Schriftsätze
[sales / sales]
sales representative
= sales representative, sales executive, sales associate field, field sales representative, inside sales representative, outside sales, sales consultant, salesperson, sales agent, sales professional, technical sales engineer, sales engineer, medical sales representative, pharmaceutical sales representative, telesales, inbound sales, Vertriebsmitarbeiter, Außendienstmitarbeiter, Innendienstmitarbeiter, Verkaufsberater, Vertriebsbeauftragter, Handelsvertreter, Vertriebsingenieur, Vertriebler, Pharmareferent, Verkäufer im Außendienst
+ sales, selling, sales target, sales targets, lead generation, cold calling, prospects, prospecting, commission, crm, b2b sales, direct sales, sales pipeline, revenue, negotiation, product demonstrations, dealers, distributors, salesforce, Vertrieb, Verkauf, Neukundengewinnung, Akquise, Außendienst, Innendienst, Kundenbetreuung, Kaltakquise, Vertriebserfahrung
sales manager
= sales manager, regional sales manager, area sales manager, head of sales, vp sales, vice president sales, sales director, exports manager, export manager, territory manager, national sales manager, sales team leader, Vertriebsleiter, Verkaufsleiter, Gebietsverkaufsleiter, Regionalleiter, Exportleiter
+ sales management, sales team, sales strategy, channel sales, channel partners, sales growth, market share, dealer network, export, sales plan, sales forecast, distribution network, revenue targets, Vertriebssteuerung, Umsatz, Vertriebsstrategie, Vertriebsteam
account manager
= account manager, key account manager, business development manager, business development executive, account executive, partnership manager, partner manager, customer success manager, client partner, client manager, business developer, alliance manager, client services manager, growth manager, Key Account Manager, Kundenbetreuer, Business Development Manager, Kundenmanager
+ business development, key accounts, account management, partnerships, new business, client relationships, client acquisition, strategic accounts, contract negotiation, sponsorship, proposals, rfp, presales, market expansion, upselling, customer success, Geschäftsentwicklung, Großkunden, Bestandskunden, Partnerschaften, Schlüsselkunden
retail sales assistant
= sales assistant, retail assistant, shop assistant, sales associate, cashier, store associate, retail sales associate, beauty consultant, promoter, merchandiser, visual merchandiser, sales clerk, brand ambassador, brand promoter, demonstrator, retail specialist, Verkäufer, Verkäuferin, Einzelhandelskaufmann, Einzelhandelskauffrau, Kassierer, Kassiererin, Verkaufshilfe, Filialmitarbeiter, Promoter
+ retail, till, cash register, merchandise, merchandising, stock replenishment, shelves, point of sale, pos, customers in store, shop floor, fashion retail, Einzelhandel, Kassieren, Verkaufsfläche, Warenpräsentation, Regale, Filiale, Warenverräumung
store manager
= store manager, shop manager, retail manager, assistant store manager, department manager, branch manager retail, store supervisor, Filialleiter, Filialleiterin, Marktleiter, Marktleiterin, Storemanager, Abteilungsleiter Verkauf
+ retail management, store operations, stock control, inventory, shrinkage, visual merchandising, store team, sales floor, rota, retail, Filiale, Inventur, Warenbestand, Personalplanung, Einzelhandel
[sales / customer service]
customer service agent
= customer service representative, customer service associate, customer service agent, call centre agent, call center agent, contact center representative, customer care executive, customer support representative, customer service assistant, customer service apprentice, customer support, telecaller, customer advisor, chat agent, customer service team lead, customer service manager, contact centre manager, Kundenberater Callcenter, Kundenbetreuer, Callcenter Agent, Kundenservice Mitarbeiter, Kundendienstmitarbeiter, Servicemitarbeiter
+ customer service, customer care, customer support, inbound calls, outbound calls, call centre, call center, contact centre, contact center, bpo, complaints, customer queries, live chat, customer satisfaction, aht, escalations, customer experience, Kundenservice, Kundenanfragen, Reklamationen, Beschwerden, Telefonate, Hotline, Kundendienst
[media / marketing and media]
marketing manager
= marketing manager, marketing executive, head of marketing, cmo, chief marketing officer, brand manager, product marketing manager, marketing director, marketing assistant, marketing coordinator, marketing specialist, marketing intern, trade marketing manager, creative strategist, growth hacker, Marketingmanager, Marketingleiter, Marketing Manager, Marketingreferent, Markenmanager, Marketingassistent
+ marketing, brand, branding, campaigns, campaign, advertising, market research, marketing strategy, promotions, brand awareness, product launches, media planning, marketing campaigns, trade shows, marketing communications, b2b marketing, Kampagnen, Werbung, Marke, Marktforschung, Marketingmaßnahmen, Messen
digital marketing specialist
= digital marketing manager, digital marketing executive, seo specialist, seo executive, sem specialist, social media manager, online marketing manager, ppc specialist, email marketing manager, community manager, e commerce manager, growth marketer, web marketing, affiliate manager, Online Marketing Manager, SEO Manager, Social Media Manager, E-Commerce Manager
+ digital marketing, seo, sem, social media, google adwords, adwords, ppc, facebook ads, google analytics, email marketing, content marketing, affiliate, conversion, landing pages, online marketing, e commerce, ecommerce, instagram, twitter, search engine, Suchmaschinenoptimierung, Onlinemarketing, Onlineshop
communications specialist
= pr manager, public relations officer, communications manager, communications specialist, press officer, corporate communications manager, media relations, public affairs, event manager, event coordinator, event planner, Pressesprecher, PR Manager, Kommunikationsmanager, Eventmanager, Veranstaltungskaufmann
+ public relations, press releases, media relations, corporate communications, internal communications, event planning, event management, conferences, sponsors, newsletter, Öffentlichkeitsarbeit, Pressemitteilungen, Unternehmenskommunikation, Veranstaltungen
editor
= content writer, copywriter, editor, journalist, content manager, writer, reporter, proofreader, content editor, blogger, news editor, translator, interpreter, Redakteur, Redakteurin, Texter, Journalist, Lektor, Übersetzer, Übersetzerin, Dolmetscher
+ content writing, copywriting, blog, blogs, publishing, journalism, editorial, proofreading, translation, storytelling, newspaper, magazine, Redaktion, Texte, Artikel, Übersetzung, Verlag
graphic designer
= graphic designer, web designer, ui designer, ux designer, ux/ui designer, visual designer, product designer, interaction designer, creative designer, art director, illustrator, user interface designer, creative director, packaging designer, layout artist, Grafikdesigner, Grafikdesignerin, Mediengestalter, Mediengestalterin, Webdesigner, Grafiker, UX Designer, Art Director
+ graphic design, photoshop, illustrator, indesign, coreldraw, adobe creative suite, typography, layouts, logo design, logos, brochures, web design, web designing, ui design, ux, user experience, user interface, wireframes, prototypes, sketch, figma, dreamweaver, flash, visual design, banners, illustration, Gestaltung, Grafik, Layout, Bildbearbeitung, Entwürfe
media producer
= video editor, video producer, film maker, animator, 3d artist, motion designer, photographer, cameraman, camera operator, sound engineer, video production, vfx artist, multimedia designer, Kameramann, Videograf, Cutter, Fotograf, Fotografin, Tontechniker
+ video, video editing, after effects, premiere pro, final cut, animation, 3d max, maya, film, photography, camera, filming, post production, motion graphics, audio, broadcast, studio, visual effects, Film, Kamera, Schnitt, Fotografie, Videoproduktion
performing artist
= actor, musician, singer, dancer, artist, dance teacher, choreographer, theatre director, music teacher, painter artist, art teacher, dj, Schauspieler, Musiker, Sänger, Tänzer, Künstler
+ music, dance, theatre, drama, painting, fine arts, arts, rehearsals, exhibition, concerts, Musik, Theater, Bühne, Kunst, Tanz
[office / office and administration]
administrative assistant
= administrative assistant, office assistant, secretary, executive assistant, personal assistant, office administrator, clerk, office clerk, admin assistant, admin executive, executive administrative assistant, office manager, business admin apprentice, apprentice office administrator, administrator office, team assistant, administrative officer, receptionist, data entry clerk, data entry operator, data entry, front desk, typist, office apprentice, back office executive, Sekretär, Sekretärin, Teamassistenz, Assistenz der Geschäftsführung, Bürokaufmann, Bürokauffrau, Verwaltungsangestellte, Sachbearbeiter, Sachbearbeiterin, Bürokraft, Büroassistenz, Empfangsmitarbeiter, Rezeptionist, Bürohilfe, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Vorstandssekretärin, Office Manager
+ assistant, Assistent, Assistentin, Assistenz, administrative support, office administration, filing, scheduling, diary management, calendar, travel arrangements, correspondence, minutes of meetings, phone calls, answering phones, reception, visitors, data entry, typing, photocopying, office supplies, microsoft office, clerical, Korrespondenz, Terminplanung, Terminkoordination, Ablage, Empfang, Schriftverkehr, Reiseplanung, Büroorganisation, Datenpflege, Protokolle
public administration officer
= civil servant, public administration officer, policy officer, policy advisor, programme officer, government officer, town clerk, grants officer, fundraising manager, ngo officer, volunteer coordinator, Verwaltungsfachangestellte, Verwaltungsfachwirt, Beamter, Referent, Fachreferent
+ public administration, government, public sector, ministry, municipality, ngo, nonprofit, fundraising, development aid, öffentliche Verwaltung, Behörde, Verwaltung, Ministerium, Kommune, Fördermittel, Verein
[projects / management]
operations manager
= operations manager, general manager, managing director, ceo, chief executive officer, chief operating officer, coo, director of operations, business manager, plant manager, operations executive, operations head, business owner, regional manager, founder, entrepreneur, service delivery manager, Betriebsleiter, Geschäftsführer, Werkleiter, Niederlassungsleiter, Standortleiter, Leiter Operations
+ operations management, business operations, p&l, operational efficiency, process improvement, team management, operational excellence, manpower planning, sla, day to day operations, budget responsibility, Geschäftsleitung, Betriebsführung, Ergebnisverantwortung, Personalverantwortung
management consultant
= management consultant, strategy consultant, business consultant, strategy manager, organisational development, change manager, transformation manager, lean manager, lean consultant, Unternehmensberater, Strategieberater
+ consulting, strategy, advisory, business transformation, change management, benchmarking, clients engagements, lean, six sigma, kaizen, 5s, lean management, Beratung, Strategie, Prozessoptimierung, Organisationsentwicklung
[logistics / supply chain and transport]
purchasing manager
= buyer, purchasing manager, procurement manager, purchase manager, global sourcing buyer, procurement specialist, sourcing manager, purchase executive, category manager, purchasing agent, materials manager, vendor manager, Einkäufer, Einkäuferin, Einkaufsleiter, Beschaffungsmanager, Strategischer Einkäufer
+ procurement, purchasing, purchase orders, suppliers, supplier, vendors, vendor, sourcing, tenders, rfq, negotiation, supplier management, spend, materials, import, purchase, Einkauf, Beschaffung, Lieferanten, Ausschreibungen, Bestellungen, Lieferantenmanagement
supply chain planner
= supply chain manager, logistics manager, logistics coordinator, supply chain analyst, demand planner, production planner, inventory manager, materials planner, freight forwarder, shipping clerk, dispatcher, transport manager, import export coordinator, shipping coordinator, fleet manager, customs broker, Logistiker, Disponent, Disponentin, Speditionskaufmann, Logistikleiter, Supply Chain Manager, Materialdisponent, Produktionsplaner, Zolldeklarant, Schifffahrtskaufmann
+ supply chain, logistics, inventory, shipments, shipping, freight, transport, transportation, distribution, customs, import, export, warehousing, demand planning, carriers, delivery schedules, stock levels, bill of lading, containers, Logistik, Spedition, Disposition, Transport, Versand, Zoll, Fracht, Lieferkette, Bestandsmanagement
warehouse worker
= warehouse worker, warehouse operative, picker, packer, forklift driver, warehouse associate, warehouse manager, storekeeper, stock clerk, material handler, mail clerk, mail room assistant, Lagerist, Lagermitarbeiter, Lagerhelfer, Kommissionierer, Staplerfahrer, Gabelstaplerfahrer, Fachkraft für Lagerlogistik, Fachlagerist, Lagerleiter, Versandmitarbeiter
+ warehouse, forklift, picking, packing, loading, unloading, stock, pallets, goods receipt, storage, order picking, dispatch, parcels, Lager, Kommissionierung, Wareneingang, Warenausgang, Stapler, Staplerschein, Verpacken, Be- und Entladen
driver
= driver, truck driver, delivery driver, bus driver, taxi driver, courier, van driver, chauffeur, cdl driver, train driver, hgv driver, pilot, Fahrer, Fahrerin, LKW Fahrer, Berufskraftfahrer, Kraftfahrer, Busfahrer, Auslieferungsfahrer, Kurierfahrer, Taxifahrer, Lokführer
+ driving, driving licence, driver license, truck, vehicle, cdl, passengers, deliveries, road safety, Führerschein, Fahrzeug, LKW, Auslieferung, Touren, Ladungssicherung, Personenbeförderung
[engineering / engineering]
mechanical engineer
= mechanical engineer, mechanical design engineer, design engineer, cad engineer, mechanical engineering, product design engineer, mechanical trainee, aerospace engineer, automotive engineer, piping engineer, thermal engineer, tool design engineer, Maschinenbauingenieur, Konstrukteur, Konstruktionsingenieur, Entwicklungsingenieur, Maschinenbautechniker, Versuchsingenieur
+ mechanical, mechanical engineering, autocad, solidworks, catia, creo, pro e, ansys, cad, cae, fea, finite element, gd&t, machine design, drawings, thermodynamics, hydraulics, pneumatics, pumps, sheet metal, tolerances, product design, aerospace, automotive, 3d models, unigraphics, Maschinenbau, Konstruktion, technische Zeichnungen, Festigkeitsberechnung, Hydraulik, Fahrzeugtechnik
manufacturing engineer
= manufacturing engineer, production engineer, industrial engineer, process engineer, production manager, production supervisor, production planner engineer, plant engineer, shift supervisor, manufacturing manager, operations engineer, Produktionsleiter, Fertigungsleiter, Fertigungsingenieur, Prozessingenieur, Produktionsingenieur, Schichtleiter, Industriemeister, Wirtschaftsingenieur, Arbeitsvorbereiter
+ manufacturing, production line, production planning, lean manufacturing, assembly line, cycle time, oee, shop floor, process improvement, tooling, jigs and fixtures, moulding, casting, gmp, factory, Produktion, Fertigung, Herstellung, Werk, Fertigungsprozesse, Schichtbetrieb, Arbeitsvorbereitung
quality engineer
= quality engineer, quality manager, quality inspector, quality control inspector, qc engineer, quality technician, quality control manager, qa manager manufacturing, quality executive, quality controller, Qualitätsingenieur, Qualitätsmanager, Qualitätsprüfer, Qualitätssicherung, QM Beauftragter
+ quality control, quality inspection, iso 9001, capa, fmea, spc, 8d, inspection, non conformance, calibration, measurement, ppap, apqp, quality management system, qms, root cause analysis, Qualitätsmanagement, Prüfplanung, Messtechnik, Qualitätskontrolle, Audits
electrical engineer
= electrical engineer, electrical project engineer, electrical design engineer, power engineer, electrical supervisor, electrical maintenance engineer, graduate engineer trainee electrical, energy engineer, solar engineer, electronics engineer, testing engineer, test engineer hardware, electrical technician, electronics technician, Elektroingenieur, Elektrotechniker, Elektroplaner, Energietechniker, Ingenieur Elektrotechnik
+ electrical, electrical engineering, electrical systems, power systems, power distribution, transformers, transformer, substation, switchgear, circuit breakers, ht, lt, panels, motors, high voltage, low voltage, wiring, cables, circuits, generators, dg set, earthing, lighting, power plant, electronics, etap, solar, pcb, oscilloscope, multimeter, relays, power supply, electrical equipment, Elektrotechnik, Schaltanlagen, Energietechnik, Mittelspannung, Elektronik, Stromversorgung
automation engineer
= automation engineer, plc programmer, controls engineer, process controls engineer, instrumentation engineer, control systems engineer, robotics engineer, mechatronics engineer, commissioning engineer, scada engineer, Automatisierungstechniker, SPS Programmierer, Inbetriebnehmer, Mechatroniker, Automatisierungsingenieur
+ plc, scada, dcs, hmi, instrumentation, siemens, allen bradley, automation, robotics, robots, control systems, process control, sensors, vfd, commissioning, industrial automation, delta v, ladder logic, SPS, TIA Portal, Automatisierungstechnik, Steuerungstechnik, Inbetriebnahme, Robotik
civil engineer
= civil engineer, structural engineer, site engineer, construction engineer, highway engineer, geotechnical engineer, surveyor, land surveyor, transport planner, civil site engineer, hydrologist, environmental engineer, Bauingenieur, Bauingenieurin, Tragwerksplaner, Statiker, Vermessungsingenieur, Verkehrsplaner, Umweltingenieur
+ civil, civil engineering, construction, concrete, rcc, steel structures, structural design, staad pro, etabs, surveying, site supervision, excavation, bridges, roads, highway, building materials, brickwork, plastering, shuttering, reinforcement, quantities, drawings, autocad, contractors, earthwork, water supply, sewer, Tiefbau, Hochbau, Statik, Bauwesen, Beton, Straßenbau, Bauplanung, Vermessung
construction manager
= construction manager, construction project manager, site manager, estimator, quantity surveyor, construction supervisor, foreman, site supervisor, project engineer construction, facilities engineer, facility manager, facilities manager, building manager, planning engineer, superintendent, Bauleiter, Bauleiterin, Projektleiter Bau, Oberbauleiter, Kalkulator, Polier, Facility Manager, Bauprojektleiter, Hausverwalter
+ construction, construction management, construction site, subcontractors, contractors, cost estimates, estimating, bill of quantities, boq, renovation, building codes, facilities, facility management, maintenance contracts, tenders, primavera, safety on site, punch list, Baustelle, Bauleitung, Bauprojekte, Kalkulation, Ausschreibung, VOB, HOAI, Nachunternehmer, Gebäudemanagement
architect
= architect, interior designer, landscape architect, architectural designer, draughtsman, draftsman, cad drafter, cad technician, urban planner, bim manager, architectural technologist, Architekt, Architektin, Innenarchitekt, Bauzeichner, Technischer Zeichner, Stadtplaner
+ architecture design, architectural, interior design, revit, sketchup, autocad, 3ds max, building design, floor plans, drafting, bim, landscape, furniture, renderings, Entwurf, Architektur, Innenarchitektur, Grundrisse, Bauzeichnungen
chemical engineer
= chemical engineer, chemist, process engineer chemical, materials engineer, petroleum engineer, oil and gas engineer, production supervisor chemical, metallurgist, reservoir engineer, drilling engineer, geologist, Chemieingenieur, Verfahrensingenieur, Chemiker, Chemikant, Verfahrenstechniker, Chemielaborant
+ chemical, chemistry, chemicals, refinery, distillation, oil and gas, petroleum, upstream, drilling, petrochemical, polymers, process simulation, hplc, titration, reactors, offshore, pipeline, geology, Chemie, Verfahrenstechnik, chemische, Labor, Raffinerie
safety officer
= safety officer, hse manager, ehs manager, safety engineer, hse engineer, fire safety officer, environmental health and safety, Sicherheitsingenieur, Fachkraft für Arbeitssicherheit, HSE Manager
+ hse, ehs, occupational safety, safety training, nebosh, iosh, hazard, risk assessment site, fire safety, accident investigation, permit to work, Arbeitssicherheit, Arbeitsschutz, Brandschutz
[trades / skilled trades]
machinist
= machinist, cnc operator, cnc machinist, cnc programmer, lathe operator, tool maker, milling operator, turner, fitter, grinder, sheet metal worker, welder, fabricator, Zerspanungsmechaniker, CNC Dreher, CNC Fräser, Werkzeugmechaniker, Industriemechaniker, Schlosser, Metallbauer, Schweißer, Feinwerkmechaniker, Konstruktionsmechaniker
+ cnc, cnc programming, milling, lathe, grinding, machining, g code, fanuc, mastercam, tooling, metal, welding, mig, tig, fabrication, micrometer, vernier, machine shop, Drehen, Fräsen, Zerspanung, Schweißen, Metall, MAG, WIG
electrician
= electrician, industrial electrician, electrical fitter, electrical installer, lineman, cable technician, Elektriker, Elektroniker, Elektroinstallateur, Elektroniker für Betriebstechnik, Elektroniker für Energie- und Gebäudetechnik, Betriebselektriker, Elektrofachkraft
+ wiring, electrical installation, electrical installations, conduit, panel wiring, fault finding, electrical repairs, cabling, Elektroinstallation, Verdrahtung, Schaltschrank, VDE, Kabel
maintenance technician
= maintenance technician, maintenance engineer, service technician, field service engineer, field service technician, repair technician, service engineer, maintenance mechanic, handyman, caretaker, aircraft mechanic, Servicetechniker, Instandhalter, Betriebsschlosser, Haustechniker, Hausmeister, Wartungstechniker, Kundendiensttechniker, Instandhaltungsmechaniker
+ maintenance, preventive maintenance, repair, repairs, breakdown, equipment maintenance, machinery, overhaul, spare parts, servicing, troubleshooting machines, mechanical repairs, Wartung, Instandhaltung, Reparatur, Reparaturen, Störungsbeseitigung, Haustechnik
vehicle mechanic
= auto mechanic, car mechanic, automotive technician, vehicle technician, diesel mechanic, motor mechanic, body shop technician, service advisor automotive, KFZ Mechatroniker, Kfz Mechaniker, Karosseriebauer, Fahrzeuglackierer, Serviceberater
+ vehicles, cars, engine repair, brakes, diagnostics vehicles, tyres, oil change, garage, KFZ, Werkstatt, Fahrzeuge, Inspektion, Reifen
plumber
= plumber, hvac technician, heating engineer, refrigeration technician, pipe fitter, air conditioning technician, Anlagenmechaniker, Anlagenmechaniker SHK, Installateur, Heizungsbauer, Kältetechniker, Klempner, Sanitärinstallateur
+ plumbing, hvac, heating, air conditioning, ventilation, refrigeration, pipes, boilers, sanitary, Heizung, Sanitär, Klima, Kältetechnik, Lüftung, Rohre
construction worker
= construction worker, carpenter, painter, bricklayer, roofer, mason, tiler, labourer, plasterer, scaffolder, floor layer, joiner, Maurer, Zimmermann, Zimmerer, Schreiner, Tischler, Dachdecker, Maler, Lackierer, Fliesenleger, Bauhelfer, Trockenbauer, Gerüstbauer, Stuckateur
+ carpentry, woodwork, roofing, bricklaying, painting walls, drywall, masonry, flooring, scaffolding, hand tools, Mauern, Holz, Dach, Trockenbau, Putz, Anstrich
production worker
= production operator, machine operator, assembler, production worker, factory worker, assembly operator, packer production, line operator, process operator, general labourer, printer operator, sewing operator, Produktionsmitarbeiter, Produktionshelfer, Maschinenbediener, Anlagenführer, Maschinenführer, Montagemitarbeiter, Fertigungsmitarbeiter, Maschinen- und Anlagenführer, Näher
+ assembly, machine operation, production line, packing, operating machines, shift work, assembling, manual work, conveyor, Montage, Maschinenbedienung, Schichtarbeit, Anlagen, Verpackung
farm worker
= farmer, farm worker, gardener, agronomist, agricultural engineer, forester, landscaper, horticulturist, groundskeeper, animal keeper, veterinarian, vet assistant, Landwirt, Gärtner, Garten- und Landschaftsbauer, Förster, Tierpfleger, Tierarzt, Agraringenieur, Tiermedizinische Fachangestellte
+ agriculture, farming, crops, livestock, animals, gardening, plants, irrigation, landscape gardening, forestry, veterinary, harvest, Landwirtschaft, Garten, Pflanzen, Tiere, Ernte, Grünflächen
cleaner
= cleaner, housekeeper, janitor, room attendant, cleaning operative, housekeeping, domestic helper, laundry worker, Reinigungskraft, Gebäudereiniger, Zimmermädchen, Haushaltshilfe, Putzkraft, Hauswirtschafterin
+ cleaning, housekeeping, laundry, hygiene, rooms cleaned, vacuuming, Reinigung, Unterhaltsreinigung, Putzen, Wäsche, Hauswirtschaft
security guard
= security guard, security officer, police officer, firefighter, soldier, bodyguard, doorman, security supervisor, surveillance operator, military officer, Sicherheitsmitarbeiter, Wachmann, Polizist, Feuerwehrmann, Objektschützer, Schutz- und Sicherheitskraft, Soldat
+ security services, patrol, surveillance, cctv, access control, guard, police, military, army, fire brigade, crime prevention, Sicherheitsdienst, Objektschutz, Bewachung, Streife, Polizei, Bundeswehr, Feuerwehr
[health / health]
nurse
= nurse, registered nurse, staff nurse, nurse practitioner, icu nurse, midwife, head nurse, nursing manager, licensed practical nurse, rn, lpn, nursing director, Pflegefachkraft, Pflegefachmann, Pflegefachfrau, Krankenschwester, Krankenpfleger, Gesundheits- und Krankenpfleger, Hebamme, Stationsleitung, Pflegedienstleitung, Notfallsanitäter, Rettungssanitäter, OTA
+ nursing, patient care, patients, patient, medication administration, wound care, vital signs, ward, icu, intensive care, nursing care, bls, acls, hospital, emergency department, Pflege, Krankenpflege, Patienten, Wundversorgung, Medikamentengabe, Behandlungspflege, Grundpflege, Krankenhaus, Intensivstation, Klinik
care assistant
= care assistant, caregiver, healthcare assistant, care worker, home health aide, nursing assistant, support worker, carer, cna, companion, Altenpfleger, Altenpflegerin, Pflegehelfer, Pflegekraft, Betreuungskraft, Alltagsbegleiter, Pflegeassistent, Altenpflegehelfer
+ caregiving, personal care, elderly, elderly care, residents, dementia, home care, bathing, daily living, disabilities, care home, Altenpflege, Betreuung, Senioren, Demenz, Bewohner, Pflegeheim, Seniorenheim
physician
= doctor, physician, surgeon, medical officer, general practitioner, consultant physician, psychiatrist, dentist, radiologist, paediatrician, resident doctor, licensed doctor, Arzt, Ärztin, Facharzt, Assistenzarzt, Oberarzt, Zahnarzt, Chirurg, Hausarzt, Internist
+ medicine, mbbs, md, diagnosis, surgery, patients, diseases, clinic, hospital, dentistry, Medizin, ärztliche, Diagnostik, Approbation, Behandlung
medical assistant
= medical assistant, medical coder, medical biller, medical receptionist, dental assistant, medical secretary, health information technician, patient coordinator, phlebotomist, medical transcriptionist, radiographer, Medizinische Fachangestellte, Zahnmedizinische Fachangestellte, Arzthelferin, Kodierfachkraft, MFA, MTRA
+ medical coding, icd 10, cpt, medical billing, medical records, hipaa, ehr, patient records, doctor's office, appointments patients, dental, x ray, Arztpraxis, Abrechnung, Kodierung, Patientenaufnahme, Blutabnahme
therapist
= physiotherapist, physical therapist, occupational therapist, speech therapist, psychologist, counsellor, counselor, psychotherapist, massage therapist, mental health counselor, Physiotherapeut, Ergotherapeut, Logopäde, Psychologe, Psychologin, Psychotherapeut, Heilpraktiker, Masseur
+ physiotherapy, therapy, rehabilitation, counselling, psychology, mental health, massage, speech therapy, occupational therapy, psychotherapy, Physiotherapie, Therapie, Psychologie, Rehabilitation, Krankengymnastik
pharmacist
= pharmacist, pharmacy technician, pharmacy assistant, pharma executive, drug safety associate, clinical research associate, clinical research coordinator, clinical data manager, regulatory affairs pharma, medical representative, medical science liaison, Apotheker, Apothekerin, PTA, Pharmakant, Klinischer Monitor
+ pharmacy, drugs, prescriptions, pharmaceutical, pharmacology, pharmacovigilance, clinical trials, gcp, clinical research, formulation, medicines, Apotheke, Arzneimittel, Pharma, klinische Studien
laboratory scientist
= laboratory technician, lab technician, microbiologist, biologist, biotechnologist, research assistant, medical laboratory technician, scientist, biochemist, research scientist, research associate, research fellow, physicist, postdoc, wissenschaftlicher Mitarbeiter, Laborant, Biologe, MTLA, BTA, CTA, Wissenschaftler, Physiker, Laborassistent
+ laboratory, lab, microbiology, pcr, elisa, cell culture, biotechnology, biology, molecular biology, experiments, research, samples, microscopy, biochemistry, gel electrophoresis, publications, phd, Labor, Forschung, Biologie, Analytik, Proben, Zellkultur
nutritionist and fitness trainer
= dietitian, dietician, nutritionist, fitness trainer, personal trainer, gym instructor, yoga teacher, yoga instructor, health coach, wellness coach, sports coach, slimming consultant, diet counsellor, fitness manager, aerobics instructor, Ernährungsberater, Diätassistent, Fitnesstrainer, Yogalehrer, Trainer Sport, Sportlehrer
+ nutrition, diet, diets, dietetics, weight loss, slimming, fitness, gym, yoga, health and fitness, meal plans, obesity, coaching athletes, zumba, pilates, personal training, Ernährung, Diät, Fitnessstudio, Abnehmen
beautician
= hairdresser, beautician, hair stylist, makeup artist, cosmetologist, nail technician, spa therapist, barber, beauty advisor, Friseur, Friseurin, Kosmetikerin, Nageldesignerin, Visagist
+ hair, beauty, makeup, skin care, cosmetics, salon, spa, manicure, Haare, Kosmetik, Salon, Maniküre
[education / education and social work]
teacher
= teacher, school teacher, primary teacher, english teacher, language teacher, lecturer, professor, assistant professor, tutor, special education teacher, teaching assistant, school principal, headteacher, academic coordinator, math teacher, esl teacher, Lehrer, Lehrerin, Lehrkraft, Grundschullehrer, Dozent, Dozentin, Nachhilfelehrer, Professor, Berufsschullehrer, Schulleiter
+ teaching, students, classroom, lesson plans, lessons, curriculum, pupils, b.ed, tefl, tesol, homework, faculty, university teaching, Unterricht, Schüler, Lehre, Pädagogik, Klassen, Lehrplan
childcare worker
= kindergarten teacher, nursery teacher, preschool teacher, childcare worker, nanny, au pair, child care assistant, early years practitioner, babysitter, Erzieher, Erzieherin, Kinderpfleger, Kinderpflegerin, Tagesmutter, Sozialassistent, Kitaleitung
+ children, kindergarten, nursery, preschool, early years, childcare, child development, toddlers, babies, Kinder, Kita, Kindertagesstätte, Krippe, Kindergarten, frühkindliche
social worker
= social worker, youth worker, case manager, community worker, family support worker, probation officer, welfare officer, Sozialarbeiter, Sozialarbeiterin, Sozialpädagoge, Sozialpädagogin, Heilerziehungspfleger, Jugendbetreuer, Schulsozialarbeiter, Streetworker
+ social work, social services, welfare, youth, families, child protection, homeless, refugees, case work, vulnerable people, Sozialarbeit, Jugendhilfe, soziale Arbeit, Familienhilfe, Jugendamt, Integration, Behinderung
[hospitality / hospitality and travel]
cook
= cook, chef, sous chef, head chef, kitchen helper, kitchen porter, pastry chef, baker, butcher, line cook, catering assistant, Koch, Köchin, Küchenchef, Küchenhilfe, Bäcker, Konditor, Metzger, Fleischer, Beikoch, Souschef
+ kitchen, cooking, food preparation, menu, menus, haccp, recipes, dishes, baking, food hygiene, catering, cuisine, Küche, Kochen, Speisen, Lebensmittel, Backwaren, Gerichte
waiter
= waiter, waitress, bartender, barista, food and beverage attendant, restaurant manager, bar manager, hotel receptionist, hotel manager, front office executive, concierge, guest relations, crew member, sommelier, hospitality manager, Kellner, Kellnerin, Servicekraft, Barkeeper, Restaurantleiter, Hotelfachmann, Hotelfachfrau, Rezeptionist Hotel, Restaurantfachfrau, Hoteldirektor
+ restaurant, guests, hotel, hospitality, food and beverage, drinks, wine, reservations, front office hotel, check in, banquet, waiting tables, Gäste, Gastronomie, Hotel, Getränke, Bedienung, Tische, Restaurant
travel consultant
= travel agent, travel consultant, tour guide, flight attendant, cabin crew, ticketing agent, tour operator, travel coordinator, airport ground staff, Reiseverkehrskaufmann, Reiseleiter, Flugbegleiter, Flugbegleiterin, Tourismuskaufmann, Touristiker
+ tourism, tours, airline, ticketing, amadeus, itineraries, bookings, airport, aviation, Reisen, Tourismus, Flug, Buchungen, Reisebüro
betting and gaming agent
= sports betting specialist, croupier, casino dealer, betting clerk, gaming attendant
+ betting, casino, gaming tables, sports betting, gambling, lottery, odds, Glücksspiel, Wetten
[property / property]
real estate agent
= real estate agent, property manager, letting agent, estate agent, real estate broker, leasing consultant, property consultant, asset manager real estate, Immobilienmakler, Immobilienkaufmann, Immobilienkauffrau, Immobilienverwalter, Hausverwaltung, Objektverwalter
+ real estate, property, leasing, tenants, rent, landlords, letting, housing, Immobilien, Mieter, Vermietung, Wohnungen, Mietverträge
[trades / crafts and rare trades]
optician
= optician, optometrist, optical assistant, hearing aid acoustician, dental technician, orthopaedic technician, Augenoptiker, Augenoptikerin, Hörakustiker, Zahntechniker, Orthopädietechniker
+ lenses, spectacles, eyewear, eye tests, hearing aids, prostheses, dentures, Brillen, Kontaktlinsen, Sehtest, Hörgeräte, Zahnersatz
tailor
= tailor, seamstress, fashion designer, textile designer, shoemaker, upholsterer, garment technologist, textile engineer, pattern maker, Schneider, Schneiderin, Modedesigner, Schuhmacher, Polsterer, Textilingenieur
+ garments, garment, apparel, textile, textiles, fabric, fabrics, sewing, fashion, fashion design, pattern making, knitting, Bekleidung, Textilien, Nähen, Schnittmuster, Mode, Stoffe
jeweller
= jeweller, goldsmith, watchmaker, silversmith, gemologist, Goldschmied, Goldschmiedin, Uhrmacher, Juwelier
+ jewellery, jewelry, diamonds, watches, gemstones, engraving, Schmuck, Uhren, Edelsteine
printer
= printer, press operator, bookbinder, print finisher, prepress technician, Drucker, Buchbinder, Medientechnologe Druck
+ printing, offset, prepress, bookbinding, print production, Druck, Offsetdruck, Druckmaschinen, Druckerei
[public / culture and public service]
librarian
= librarian, archivist, library assistant, curator, museum assistant, records manager, Bibliothekar, Bibliothekarin, Archivar, Kurator, Museumspädagoge, Bibliotheksangestellte
+ archives, cataloguing, museum, exhibits, Bibliothek, Archiv, Museum, Bestände, Katalogisierung
clergy and funeral staff
= pastor, priest, chaplain, funeral director, undertaker, Pfarrer, Pastor, Seelsorger, Bestatter, Diakon
+ church, parish, worship, funeral, pastoral care, theology, Kirche, Gemeinde, Seelsorge, Bestattung, Theologie
[logistics / sea, rail and air]
ship and rail crew
= ship officer, seaman, sailor, deck officer, marine engineer, captain, train conductor, air traffic controller, rail operator, airline pilot, Schiffsmechaniker, Nautiker, Matrose, Zugbegleiter, Fluglotse, Kapitän
+ vessel, vessels, ships, maritime, marine, railway, cargo ship, cockpit, Schiff, Schiffe, Seefahrt, Eisenbahn, Bahn
[engineering / environment]
environmental scientist
= environmental scientist, ecologist, sustainability manager, waste management officer, energy manager, climate analyst, esg manager, water treatment operator, Umweltwissenschaftler, Umweltbeauftragter, Nachhaltigkeitsmanager, Energiemanager, Fachkraft für Abwassertechnik, Entsorger
+ sustainability, sustainable, climate, emissions, carbon, esg, ecology, waste, recycling, water treatment, wastewater, biodiversity, Nachhaltigkeit, Klima, Abfall, Entsorgung, Abwasser, Umweltschutz`;
