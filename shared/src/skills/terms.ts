// Made from shared/vocabulary by "node shared/vocabulary/build.ts"; do not edit.
export const TERMS = `[soft]
Computer skills;EDV-Kenntnisse;EDV;PC-Kenntnisse;PC skills;computer literacy;IT-Affinität;IT-Kenntnisse;IT skills
Communication skills;?communication;Kommunikationsfähigkeit;Kommunikationsstärke;kommunikationsstark;communicator;verbal communication;written communication;?Kommunikation;kommunikativ;kommunikative Fähigkeiten;communicative;oral communication;excellent communication;interpersonal communication;written and verbal communication;verbal and written communication;oral and written communication;communicate effectively;kommunikative Kompetenz;Kommunikationsgeschick;strong communicator;communicate clearly;written and oral communication;Ausdrucksvermögen;Kommunikationstalent;Kommunikationskompetenz;sicheres Ausdrucksvermögen;presentation and communication skills;good communicator;excellent communicator
Teamwork;Teamfähigkeit;team player;teamfähig;Teamgeist;?collaboration;collaborative;team spirit;Teamplayer;?Zusammenarbeit;Teamarbeit;work in a team;working in a team;team-oriented;teamorientiert;team work;Teamorientierung;Arbeit im Team;team environment;?cooperation;Kooperationsfähigkeit;collaborate;collaboration skills;ausgeprägte Teamfähigkeit;team skills;teamworking;kollegial;Kollegialität;work as part of a team
Leadership;Führung;Führungserfahrung;leadership skills;people management;Mitarbeiterführung;Personalführung;team leadership;Teamleitung;team management;Führungskompetenz;leadership experience;Personalverantwortung;Führungsverantwortung;managing people;staff management;lead a team;leading teams;managing teams;Führungsqualitäten;Führungsstärke;team leader;disziplinarische Führung;Leitungserfahrung;management experience;Managementerfahrung;Führungskraft;management skills;supervisory experience;Leitung eines Teams;Führung von Mitarbeitern;Mitarbeiterverantwortung;staff supervision;people leadership;line management;lead teams;Führung von Teams;team lead;managerial experience;supervisory skills;people manager;Führungsfähigkeiten;Anleitung von Mitarbeitern;leadership qualities;Teamführung;Teamleiter;Führungspersönlichkeit;manage a team;Führen von Mitarbeitern;supervising staff
Mentoring;coaching;mentoring junior;Mentoring-Erfahrung
Problem solving;Problemlösung;Problemlösungskompetenz;lösungsorientiert;Lösungsorientierung;problem solver;problem-solving skills;Problemlösefähigkeit;solution-oriented;lösungsorientierte Arbeitsweise;lösungsorientiertes Denken;solve problems;troubleshooting skills;Problemlösungsfähigkeit;solve complex problems;solving problems;solution-focused;lösungsorientiertes Arbeiten
Analytical thinking;analytical skills;analytisches Denken;analytische Fähigkeiten;analytical;analytisch;analytisches Denkvermögen;analytical mindset;analytische Denkweise;logical thinking;logisches Denken;analytical and problem-solving skills;critical thinking;kritisches Denken;analysestark;analytical abilities;analytische Kompetenz;ausgeprägte analytische Fähigkeiten;Zahlenverständnis;numeracy;Zahlenaffinität;quantitative skills;zahlenaffin;analytical mind;Analysefähigkeit;numerical skills;Abstraktionsvermögen;Auffassungsgabe;schnelle Auffassungsgabe;quick learner;fast learner;strategic thinking;strategisches Denken;conceptual skills;konzeptionelle Fähigkeiten;konzeptionelles Denken;conceptual thinking;konzeptionelle Stärke;Analytical capabilities;konzeptionell;konzeptionsstark;systems thinking;strategic mindset;vernetztes Denken;unternehmerisches Denken;strategic vision;konzeptionelle Arbeit;quick to learn;willingness to learn;Lernbereitschaft;eager to learn;lernwillig;ability to learn;Lernfähigkeit;Wissbegierde;learn quickly
Independence;selbstständiges Arbeiten;work independently;eigenständige Arbeitsweise;selbstständige Arbeitsweise;self-starter;Selbstständigkeit;eigenverantwortliches Arbeiten;selbständige Arbeitsweise;self-motivated;Eigeninitiative;?initiative;eigeninitiativ;proactive;proaktiv;self-directed;independent working;eigenverantwortlich;selbstständig;independently;eigenständig;selbständig;Eigenverantwortung;Selbstorganisation;self-organised;autonomous;eigenverantwortliche Arbeitsweise;proactivity;Proaktivität;self-management;selbstorganisiert;take initiative;self-organized;working independently;self-driven;take ownership;proaktive Arbeitsweise;autonomously;pro-active;hohe Eigenmotivation;Eigenmotivation;Eigenständigkeit;Selbstmotivation;selbständiges Arbeiten;self-sufficient;entrepreneurial;unternehmerisch;unternehmerisches Handeln;entrepreneurial mindset;Hands-on-Mentalität;hands-on;hands-on mentality;can-do attitude;pragmatisch;pragmatic;Umsetzungsstärke;Macher;umsetzungsstark;entrepreneurship;entrepreneurial spirit;Unternehmergeist;pragmatische Arbeitsweise;anpackend;Pragmatismus;results-driven;result-oriented;Zielorientierung;zielorientiert;ergebnisorientiert;zielstrebig;goal-oriented;Ergebnisorientierung;Durchsetzungsvermögen;assertiveness;assertive;Durchsetzungsstärke;Zielstrebigkeit;ambitious;persistence;perseverance;Ausdauer;Ehrgeiz;Durchhaltevermögen;target-oriented;zielorientierte Arbeitsweise;self-confidence;Selbstbewusstsein;Biss;ambition;high performer;tenacity;hardworking;hard working;work ethic;strong work ethic;Arbeitsmoral
?Organisation;organisational skills;Organisationstalent;organizational skills;Organisationsgeschick;Organisationsfähigkeit;strukturierte Arbeitsweise;time management;Zeitmanagement;strukturiertes Arbeiten;prioritization;multitasking;Strukturierung;selbstorganisiertes Arbeiten;organisatorisches Geschick;strukturiert;planning skills;Planungsfähigkeit;multi-tasking;organisation skills;prioritising;prioritisation;meeting deadlines;?coordination;?Koordination;Organisationsvermögen;Organisationsstärke;prioritize;meet deadlines;organisatorische Fähigkeiten;ability to multitask;planerische Fähigkeiten;organisiert;Koordinationsfähigkeit;Koordinierung;highly organized;systematisch;systematic;deadline-driven;zeitliche Planung;work planning;methodisch;methodical;well organised;well organized;structured approach;strukturierte und selbstständige Arbeitsweise
Attention to detail;detail-oriented;Sorgfalt;sorgfältige Arbeitsweise;Genauigkeit;accuracy;detailorientiert;Präzision;gewissenhaft;gründlich;meticulous;genaue Arbeitsweise;Gewissenhaftigkeit;sorgfältig;eye for detail;?precision;thoroughness;präzise Arbeitsweise;exaktes Arbeiten;thorough;genaues Arbeiten;Detailgenauigkeit;gewissenhafte Arbeitsweise;conscientious;Detailorientierung;Qualitätsbewusstsein;quality-conscious;Blick fürs Detail;Auge fürs Detail;quality-oriented;qualitätsbewusst;Liebe zum Detail;keen eye for detail;Detailverliebtheit;präzise
Reliability;Zuverlässigkeit;zuverlässig;Verantwortungsbewusstsein;Pünktlichkeit;punctual;verantwortungsbewusst;dependable;Verlässlichkeit;Verantwortungsbereitschaft;sense of responsibility;pünktlich;punctuality;trustworthy;vertrauenswürdig;?integrity;Integrität;Loyalität;discretion;Diskretion;?loyalty;honesty;Ehrlichkeit;Vertraulichkeit;confidentiality;dependability;diskret;loyal;honest;?Verbindlichkeit;Verantwortung übernehmen;trustworthiness;verlässlich;accountability;ethical;professionalism;Professionalität;professional attitude;tact;sincerity;accountable;seriös;vertrauensvoll;hohes Verantwortungsbewusstsein
Flexibility;Flexibilität;adaptability;Anpassungsfähigkeit;adaptable;anpassungsfähig;agility;Veränderungsbereitschaft;open-minded;Offenheit;open to change;zeitliche Flexibilität;weltoffen;aufgeschlossen;Aufgeschlossenheit;adapt quickly;flexible approach;open mind;Wandlungsfähigkeit;versatility;openness;Agilität im Denken
Resilience;Belastbarkeit;stress resistance;belastbar;work under pressure;stressresistent;Stressresistenz;working under pressure;resilient;under pressure;calm under pressure;stress tolerance;fast-paced environment;physically fit;körperliche Belastbarkeit;körperliche Fitness;physical fitness;lift heavy;heavy lifting;körperlich belastbar;Frustrationstoleranz;tight deadlines;stress management;körperlich fit;physical stamina;Stressresilienz;schwindelfrei;Schwindelfreiheit;psychische Belastbarkeit;physische Belastbarkeit;emotional stability;körperliche Eignung;lift up to;Belastungsfähigkeit
Motivation;?Engagement;engagiert;motivated;enthusiasm;Begeisterung;Einsatzbereitschaft;Leistungsbereitschaft;motiviert;enthusiastic;passionate;dedication;?commitment;Einsatzfreude;highly motivated;Tatkraft;positive attitude;hohe Motivation;Elan;Begeisterungsfähigkeit;curiosity;Neugier;neugierig;Leistungsmotivation;hohe Einsatzbereitschaft;überdurchschnittliches Engagement;Wissensdurst;positive Einstellung;Eigenantrieb;Freude an der Arbeit;Einsatzwille;leistungsbereit;Freude am Umgang mit Menschen;begeisterungsfähig;Spaß an der Arbeit;positive mindset
Creativity;Kreativität;kreativ;creative thinking;Ideenreichtum;Innovationsfreude;imagination;Innovationskraft;innovatives Denken;innovative thinking;creative mindset;out of the box;think outside the box;kreative Ideen;innovativeness;Gestaltungswille;resourceful;artistic;Einfallsreichtum;creative skills
Customer orientation;Kundenorientierung;customer focus;kundenorientiert;service-oriented;serviceorientiert;customer-oriented;Dienstleistungsorientierung;client focus;customer-focused;kundenorientiertes Denken;Servicegedanke;Servicebewusstsein;service minded;service mindset;client-oriented;customer centric;Kundenfokus;Dienstleistungsmentalität;Kundenfreundlichkeit;kundenorientiertes Auftreten;Service-Mentalität;client-focused;kundenorientierte Arbeitsweise;Kundenverständnis;Dienstleistungsbereitschaft;kundenfreundlich;service attitude;ausgeprägte Kundenorientierung
Interpersonal skills;soziale Kompetenz;Sozialkompetenz;social skills;Empathie;empathy;Einfühlungsvermögen;Freundlichkeit;?friendly;freundlich;people skills;emotional intelligence;soft skills;zwischenmenschliche Fähigkeiten;Fingerspitzengefühl;networking skills;Kontaktfreude;kontaktfreudig;intercultural competence;interkulturelle Kompetenz;intercultural skills;Menschenkenntnis;empathisch;relationship building;build relationships;freundliches Auftreten;empathetic;gepflegtes Erscheinungsbild;sicheres Auftreten;?Auftreten;professional appearance;Kontaktstärke;Beziehungsaufbau;building relationships;interpersonal;outgoing;personable;gepflegtes Äußeres;Geduld;patience;compassion;compassionate;sympathisch;respectful;Höflichkeit;?Humor;sense of humor;Kontaktfähigkeit;einfühlsam;Umgangsformen;gute Umgangsformen;cultural awareness;cultural sensitivity;souveränes Auftreten;hohe soziale Kompetenz;Netzwerkfähigkeit;soziales Engagement;freundliche Art;establish rapport;offenes Wesen;intercultural communication;social competence;ein freundliches Wesen;verbindliches Auftreten;warmherzig;Konfliktfähigkeit;conflict resolution;conflict management;Konfliktmanagement;Kritikfähigkeit;konfliktfähig;Konfliktlösung;de-escalation;Deeskalation;Kompromissfähigkeit;diplomatic;diplomacy;diplomatisches Geschick
Negotiation skills;Verhandlungsgeschick;negotiation;negotiating;Verhandlungsführung;Verhandlungsstärke;Überzeugungskraft;persuasion;influencing;persuasive;Verhandlungssicherheit;verhandlungssicheres Auftreten;?Verhandlungen;Überzeugungsstärke;influence stakeholders;negotiator;Verhandlungskompetenz;Verhandlungserfahrung;überzeugend;influencing skills;negotiate;überzeugendes Auftreten;Verhandlungstalent
Presentation skills;Präsentationsfähigkeiten;Präsentationsstärke;public speaking;Präsentationstechniken;Rhetorik;Präsentationskompetenz;rhetorical skills;Präsentationssicherheit;Präsentationstechnik;Moderationsfähigkeiten;Moderationskompetenz;Präsentationsgeschick;sicheres Präsentieren;rhetorische Fähigkeiten;Präsentieren
Decision making;Entscheidungsfähigkeit;Entscheidungsstärke;Entscheidungsfreude;entscheidungsfreudig;make decisions;judgement;judgment;sound judgment;Urteilsvermögen;good judgment;business acumen;commercial awareness;business understanding;Geschäftssinn;commercial acumen;Entschlussfreude;decision making skills;business sense;Urteilsfähigkeit;Geschäftsverständnis;wirtschaftliches Denken;wirtschaftliches Verständnis;business mindset;delegation;Delegationsfähigkeit
Willingness to travel;Reisebereitschaft;travel required;reisebereit;Bereitschaft zu Dienstreisen;?Dienstreisen;willing to travel;Reisetätigkeit;Bereitschaft zu Reisen;able to travel;Montagebereitschaft;travel up to;Reiseaffinität;hohe Reisebereitschaft;bundesweite Reisebereitschaft;?business travel;national travel;international travel
Shift work;Schichtarbeit;Schichtbereitschaft;Schichtdienst;Bereitschaft zur Schichtarbeit;night shifts;Nachtschicht;weekend work;Wochenendarbeit;Wechselschicht;3-Schicht;Nachtdienst;Wochenenddienst;Schichtsystem;rotating shifts;Dreischicht;2-Schicht;shift working;3-Schicht-System;Dreischichtbetrieb;Zweischichtbetrieb;?on-call;Rufbereitschaft;Bereitschaftsdienst;on call duty;Frühschicht;Spätschicht;?overtime;Arbeiten im Schichtbetrieb;Schichtmodell;weekend shifts;3-Schichtbetrieb;Bereitschaft zu Schichtarbeit;Bereitschaft zur Schicht- und Wochenendarbeit;evenings and weekends
[tool]
~Less;Less CSS
JavaScript;JS;ECMAScript;ES6;Java Script;vanilla JS
TypeScript;Type Script;~TS
Java
J2EE;Java EE;Jakarta EE;JEE;Java Enterprise
Python;Python3;Python 3
C++;CPP;C plus plus;C++11;C++17;C++20
C#;C Sharp;CSharp
~C
~R;R programming;R-Programmierung;RStudio
~Go;Golang;Go-Lang
=Rust;Rust programming
=Swift;SwiftUI
Kotlin
Scala
?Ruby
Ruby on Rails;?Rails;RoR
PHP;PHP7;PHP8
?Perl
Objective-C;ObjC
Visual Basic;VB.NET;VB6;Visual Basic .NET
VBA;Visual Basic for Applications;Excel-Makros;Excel macros;Makroprogrammierung
MATLAB;Simulink;Matlab/Simulink
COBOL
Fortran
ABAP;SAP ABAP;ABAP OO;ABAP Objects
PL/SQL;PLSQL
T-SQL;TSQL;Transact-SQL
SQL;Structured Query Language;SQL-Abfragen;SQL queries
NoSQL;No-SQL;NoSQL-Datenbanken
Bash;Shell scripting;Shell-Skripte;Unix shell;Bash scripting
PowerShell;Power Shell
?Groovy
Lua
Haskell
Erlang
?Elixir
Clojure
F#
?Dart
Flutter
?Delphi
?Assembler;Assembly language;Assemblersprache
VHDL;=FPGA design
Verilog;SystemVerilog
LabVIEW
?Solidity
~Apex;Salesforce Apex
HTML;HTML5;XHTML;DHTML
CSS;CSS3;Cascading Style Sheets
?Sass;SCSS
JSON
XML;XSLT;XSD;XPath
YAML
.NET;dotnet;.NET Core;.NET Framework;Dot Net;.NET 6;.NET 8
ASP.NET;ASP.NET Core;ASP.NET MVC;ASP.NET Web API;ASP
Entity Framework;EF Core
WPF;Windows Presentation Foundation
WCF;Windows Communication Foundation
WinForms;Windows Forms
LINQ
?React;ReactJS;React.js
React Native
?Redux
Next.js;NextJS
Angular;AngularJS;Angular.js;Angular 2
Vue.js;Vue;VueJS;Vue 3
Nuxt;Nuxt.js
Svelte;SvelteKit
jQuery
Ember.js;?Ember;EmberJS
Backbone.js;BackboneJS
Node.js;NodeJS;?Node
Express.js;ExpressJS
NestJS;Nest.js
Deno
GraphQL;Graph QL
=REST;REST API;RESTful;RESTful API;REST-Schnittstellen;RESTful web services;RESTful services;REST APIs;RESTful APIs;REST services
=SOAP;SOAP web services
gRPC
WebSocket
Web services;Webservices
API development;APIs;API;API design;API-Entwicklung;Schnittstellenentwicklung;Schnittstellenprogrammierung;API integration
Microservices;Micro services;Microservice architecture;Microservice-Architektur
?Spring;Spring Framework
Spring Boot;SpringBoot
Spring MVC
Spring Cloud
?Hibernate;JPA;Java Persistence API
JUnit
Maven;Apache Maven
Gradle
Tomcat;Apache Tomcat
JBoss;WildFly
WebLogic;Oracle WebLogic
WebSphere;IBM WebSphere
JSP;JavaServer Pages
JSF;JavaServer Faces
JMS;Java Message Service
JDBC
Quarkus
?Struts;Apache Struts
Django
?Flask
FastAPI
Laravel
Symfony
Zend Framework;Zend;Laminas
CodeIgniter
WordPress;Wordpress-Entwicklung
TYPO3
Drupal
Joomla
Magento;Adobe Commerce
Shopify
Shopware
WooCommerce
Contentful
AEM;Adobe Experience Manager
?Bootstrap;Twitter Bootstrap
Tailwind CSS;Tailwind;TailwindCSS
Material UI;MUI
Webpack
Vite
?Babel
npm
?Jest
?Cypress
Playwright
Selenium;Selenium WebDriver
?Puppeteer
?Cucumber;Gherkin
Robot Framework
TestNG
?Postman
SoapUI
JMeter;Apache JMeter
LoadRunner
Appium
PyTest
?Mocha
?Jasmine
?Karma
?Storybook
Figma
MySQL;My SQL
PostgreSQL;Postgres;Postgre SQL;PostgresSQL
MariaDB
SQLite
Microsoft SQL Server;MSSQL;MS SQL;SQL Server;MS SQL Server;MSSQL Server
Oracle Database;Oracle DB;Oracle SQL;Oracle-Datenbank;Oracle-Datenbanken;Oracle 12c;Oracle 19c;Oracle RDBMS
DB2;IBM DB2
MongoDB;Mongo;Mongo DB
Redis
?Cassandra;Apache Cassandra
DynamoDB;Amazon DynamoDB
Couchbase
CouchDB
Neo4j
Elasticsearch;Elastic Search;ELK;ELK Stack;Elastic Stack;OpenSearch;=Elastic
Kibana
Logstash
Solr;Apache Solr
Kafka;Apache Kafka;Kafka Streams
RabbitMQ;Rabbit MQ
ActiveMQ
IBM MQ;MQSeries;WebSphere MQ
?Spark;Apache Spark;PySpark;Spark SQL
Hadoop;Apache Hadoop;HDFS;MapReduce
?Hive;Apache Hive
HBase
Flink;Apache Flink
Airflow;Apache Airflow
Databricks
?Snowflake
BigQuery;Google BigQuery
Redshift;Amazon Redshift;AWS Redshift
Synapse;Azure Synapse
dbt
Informatica;Informatica PowerCenter
Talend
SSIS;SQL Server Integration Services
SSRS;SQL Server Reporting Services
SSAS
Power BI;PowerBI;Microsoft Power BI;MS Power BI
?Tableau
Qlik;QlikView;Qlik Sense;QlikSense
?Looker;Looker Studio;Google Data Studio
MicroStrategy
Cognos;IBM Cognos
SAP BusinessObjects;BusinessObjects
Alteryx
KNIME
SAS;SAS programming
SPSS;IBM SPSS
=Stata
pandas
NumPy
SciPy
scikit-learn;sklearn;scikit
TensorFlow
PyTorch
Keras
OpenCV
Hugging Face;HuggingFace
LangChain
MLflow
Jupyter;Jupyter Notebook;JupyterLab
AWS;Amazon Web Services;Amazon AWS;AWS Cloud
Azure;Microsoft Azure;MS Azure;Azure Cloud
Google Cloud;GCP;Google Cloud Platform
AWS Lambda;Lambda functions;~Lambda
=EC2;Amazon EC2
=S3;Amazon S3;AWS S3
EKS;Amazon EKS
CloudFormation;AWS CloudFormation
Azure DevOps;TFS;Team Foundation Server;Azure DevOps Server;VSTS;=ADO
Azure Active Directory;Azure AD;Entra ID;Microsoft Entra;=AAD
Docker;Docker Compose;Docker Swarm
Kubernetes;K8s;=AKS;=GKE;Azure Kubernetes Service;Google Kubernetes Engine;Kubernetes cluster
OpenShift;Red Hat OpenShift
Helm charts;=Helm
Terraform
Ansible
=Puppet
=Chef Infra;Chef configuration management
Jenkins
GitLab;GitLab CI;GitLab CI/CD
GitHub;GitHub Actions;~GHA
Bitbucket
CircleCI
Travis CI;?Travis
TeamCity
Bamboo CI;Atlassian Bamboo
ArgoCD;Argo CD
=Git;Git version control;Git-Kenntnisse
SVN;Subversion
Mercurial
Perforce
Jira;Atlassian Jira;Jira Software
?Confluence;Atlassian Confluence
Trello
Asana
SonarQube;?Sonar
Nexus Repository;Sonatype Nexus
Artifactory
?Prometheus
Grafana
Splunk
Datadog
New Relic
Dynatrace
Nagios
Zabbix
Linux;GNU/Linux;Linux administration;Linux-Systeme
Unix;Unix/Linux
Red Hat;RHEL;Red Hat Enterprise Linux
Ubuntu
Debian
CentOS
SUSE;SLES
AIX
Solaris
=Windows;Microsoft Windows;MS Windows;Windows 10;Windows 11
Windows Server;MS Windows Server;Windows Server administration
macOS;Mac OS
Active Directory;AD DS;Microsoft Active Directory
Microsoft Exchange;Exchange Server;MS Exchange;Exchange Online
Intune;Microsoft Intune
SCCM;System Center Configuration Manager
Citrix;Citrix XenApp;XenDesktop
VMware;vSphere;VMware vSphere;ESXi
Hyper-V
Proxmox
Nginx
Apache HTTP Server;Apache Webserver;=Apache
HAProxy
Cisco;Cisco networking;Cisco IOS
?Juniper;Juniper Networks
Fortinet;FortiGate
Palo Alto Networks;Palo Alto firewall
F5;F5 BIG-IP
Android;Android development;Android SDK;Android-Entwicklung
iOS;iOS development;iOS-Entwicklung
Xcode
Android Studio
Xamarin
?Ionic;Ionic Framework
Cordova
=Unity;Unity3D;Unity 3D
Unreal Engine;?Unreal
OpenGL
?Vulkan
CUDA
OpenMP
ROS;Robot Operating System;ROS2
Arduino
Raspberry Pi
FPGA
RTOS;FreeRTOS;real-time operating systems;Echtzeitbetriebssystem
AUTOSAR
CANoe;Vector CANoe;CANalyzer;CAPL
CAN bus
MQTT
OPC UA
Qt;Qt framework
Eclipse IDE;=Eclipse
IntelliJ;IntelliJ IDEA
Visual Studio;MS Visual Studio
VS Code;Visual Studio Code
Enterprise Architect;Sparx Enterprise Architect
Keycloak
OAuth;OAuth2;OAuth 2.0
OpenID Connect;OIDC
SAML
LDAP
Okta
CyberArk
Wireshark
Metasploit
Burp Suite
Nessus
Qualys
Nmap
Kali Linux
CrowdStrike
QRadar;IBM QRadar
Hugo CMS
Liferay
SharePoint;MS SharePoint;Microsoft SharePoint;SharePoint Online
Power Apps;PowerApps;Power Platform;Microsoft Power Platform
Power Automate;Microsoft Flow
UiPath
Automation Anywhere
Blue Prism
Camunda
MuleSoft;Mule ESB
Apache Camel
TIBCO
BizTalk
Kong API Gateway
Apigee
Swagger;OpenAPI
AJAX
Vaadin
GWT
Lotus Notes;HCL Notes;IBM Notes
Mainframe;z/OS;IBM Mainframe
AS/400;iSeries;IBM i
JCL
CICS
Murex
Bloomberg Terminal;=Bloomberg
Pega;PegaSystems
OutSystems
Appian
ServiceNow;Service Now
BMC Remedy;?Remedy
Salesforce;Salesforce.com;SFDC;Salesforce CRM
Service Cloud;Salesforce Service Cloud
Sales Cloud;Salesforce Sales Cloud
Lightning Web Components;LWC
=ECS;Amazon ECS;AWS Fargate;=Fargate
AWS RDS;=RDS;Amazon RDS;Amazon Aurora
CloudWatch;AWS CloudWatch;Amazon CloudWatch
=VPC;AWS VPC
AWS SQS;=SQS;=SNS;AWS SNS;Kinesis;AWS Kinesis;=EventBridge
Amazon Athena;AWS Glue
AWS CDK;=CDK
Azure Functions;Logic Apps;Azure Logic Apps;ARM templates
SageMaker;Amazon SageMaker
Vertex AI
Azure ML;Azure Machine Learning
Protobuf;Protocol Buffers
Memcached
=JWT;JSON Web Tokens
Java EE APIs;=EJB;=JTA;=JAXB;=JAX-RS;=JAX-WS;JSTL;servlets;Java servlets
AppDynamics
Matplotlib;Seaborn
spaCy;NLTK
LTspice;PSpice;SPICE simulation
Yarn package manager
Power Query;DAX measures;DAX queries;DAX formulas
[knowledge]
Service-oriented architecture;service-orientierte Architektur;serviceorientierte Architektur;=SOA
Infrastructure as a service;=IaaS;Platform as a service;=PaaS
CQRS;command query responsibility segregation
Single sign-on;SSO
Transport encryption;TLS;SSL;SSL/TLS;TLS/SSL
HTTP;HTTP/2
UDP;UDP/IP
Secure coding;OWASP;OWASP Top 10;secure software development;sichere Softwareentwicklung
Security standards;NIST;NIST CSF;SOC 2;SOC2;PCI DSS;COBIT;SOX;Sarbanes-Oxley
Systems modelling;SysML;MBSE;model-based systems engineering
Automotive SPICE;ASPICE;A-SPICE;MISRA;MISRA-C
Vehicle buses;FlexRay;LIN bus;Automotive Ethernet;=SPI;=I2C;=UART
Microcontroller boards;STM32;ESP32;ARM Cortex;ARM Cortex-M;=ARM
?Software development;?Softwareentwicklung;Software-Entwicklung;software engineering;Softwaretechnik;Anwendungsentwicklung;application development;programming;Programmierung;coding;Software Development / Engineering;Programmierkenntnisse;programming skills;application programming
Web development;Webentwicklung;web application development;Web-Entwicklung;Webprogrammierung;web applications;Webanwendungen
Frontend development;front-end;frontend;Frontend-Entwicklung;front-end development
Backend development;back-end;backend;Backend-Entwicklung;back-end development;server-side development
Full stack development;full-stack;fullstack;Full-Stack-Entwicklung
Mobile development;mobile app development;App-Entwicklung;mobile applications;mobile apps;mobile Entwicklung
Embedded systems;embedded software;Embedded-Systeme;embedded Entwicklung;embedded development;eingebettete Systeme;embedded C;embedded Linux;firmware;Firmwareentwicklung;Firmware-Entwicklung
Object-oriented programming;OOP;object oriented;objektorientierte Programmierung;objektorientierte Softwareentwicklung;object-oriented design;OOD
Functional programming;funktionale Programmierung
Design patterns;Entwurfsmuster;software design patterns
Clean code
SOLID principles;=SOLID
Domain-driven design;DDD
Event-driven architecture;eventgetriebene Architektur;event sourcing
Software architecture;Softwarearchitektur;Software-Architektur;solution architecture;system architecture;Systemarchitektur;Architekturdesign;IT architecture;IT-Architektur;technical architecture
Enterprise architecture;Unternehmensarchitektur;TOGAF
System design;Systemdesign;Systementwurf
Distributed systems;verteilte Systeme;distributed computing
Concurrency;multithreading;multi-threading;parallel programming;Nebenläufigkeit
Algorithms;data structures;Algorithmen;Datenstrukturen;algorithms and data structures
CI/CD;continuous integration;continuous delivery;continuous deployment;CICD;CI/CD pipelines;build pipelines
DevOps;DevSecOps;Dev Ops
Infrastructure as code;IaC
Site reliability engineering;SRE
Cloud computing;?cloud;cloud technologies;Cloud-Technologien;cloud infrastructure;cloud services;cloud solutions;Cloud-Lösungen;cloud platforms;cloud native;Cloud-Infrastruktur;Cloud-Umgebungen;Cloud-Plattformen
Cloud architecture;Cloud-Architektur
Cloud migration;cloud adoption
Containerization;?containers;Containerisierung;container orchestration;Containertechnologien;container technologies
Serverless;serverless computing;serverless architecture
Virtualization;Virtualisierung;virtualisation
?SaaS;software as a service
Version control;Versionsverwaltung;Versionskontrolle;source control
Code review
Pair programming
Test-driven development;TDD;testgetriebene Entwicklung
Behavior-driven development;BDD;behaviour driven development
Unit testing;unit tests
Integration testing;integration tests;Integrationstests
Test automation;automated testing;Testautomatisierung;automated tests;automatisierte Tests;QA automation;automation testing
Software testing;Softwaretest;software quality assurance;manual testing;?Testing;Testmanagement;test management;test cases;Testfälle;test plans;testing frameworks
Performance testing;load testing;Lasttests;Performancetests;performance optimization;Performanceoptimierung;performance tuning
Debugging;Fehlersuche;troubleshooting;Fehleranalyse;Fehlerbehebung
Refactoring
Technical documentation;technische Dokumentation;?Dokumentation;?documentation;technical writing;technische Redaktion
Requirements engineering;requirements management;Anforderungsmanagement;Anforderungsanalyse;requirements analysis;Anforderungsaufnahme;requirements gathering
UML;Unified Modeling Language
BPMN;business process model and notation
SDLC;software development life cycle;software development lifecycle;Softwareentwicklungszyklus;software lifecycle
User stories;use cases
Databases;Datenbanken;relational databases;relationale Datenbanken;RDBMS;database management;Datenbankkenntnisse;Datenbanksysteme;DBMS;database systems
Database design;Datenbankdesign;Datenmodellierung;data modeling;data modelling;data models;Datenmodelle;schema design
Database administration;Datenbankadministration;DBA
Data warehouse;data warehousing;DWH;Data Vault
ETL;ELT;ETL processes;ETL-Prozesse;data pipelines;Datenpipelines;ETL pipelines
Data engineering
Big data
Data lake;data lakehouse;lakehouse
Data analysis;Datenanalyse;data analytics;Datenanalysen;?analytics;Datenauswertung;analyzing data;analysis of data;advanced analytics;analyse data
Data visualization;Datenvisualisierung;data visualisation;dashboards
Data science;Datenwissenschaft
Data mining
Data governance;Datengovernance;Daten-Governance
Data quality;Datenqualität
Master data management;Stammdatenmanagement;MDM;Stammdatenpflege;Stammdaten;master data
Business intelligence;BI;BI tools
Statistics;?Statistik;statistical analysis;statistische Analysen;statistical methods;statistische Methoden;statistical modeling;statistical modelling;quantitative analysis;biostatistics
Machine learning;maschinelles Lernen;ML;ML models
Deep learning;neural networks;neuronale Netze;convolutional neural networks
Artificial intelligence;AI;künstliche Intelligenz;KI;generative AI;generative KI;GenAI;Gen AI
Large language models;LLM;prompt engineering;=RAG;retrieval augmented generation;OpenAI API;ChatGPT;LLM-Anwendungen
Natural language processing;NLP;Sprachverarbeitung;text mining
Computer vision;Bildverarbeitung;image processing;Bildanalyse;machine vision
Reinforcement learning
Time series analysis;time series;Zeitreihenanalyse;forecasting models
A/B testing;A/B tests;?experimentation;AB testing
Recommender systems;recommendation systems
MLOps;ML Ops
Signal processing;Signalverarbeitung;digital signal processing;DSP
Internet of Things;IoT;IIoT;Industrial IoT
Blockchain;distributed ledger;DLT;smart contracts
Cybersecurity;cyber security;IT-Sicherheit;IT security;information security;Informationssicherheit;Cybersicherheit;security engineering;InfoSec;network security;Netzwerksicherheit;application security;cloud security;data security;Datensicherheit
Penetration testing;Pentesting;Pentest;ethical hacking;Penetrationstests;penetration tests
Vulnerability management;Schwachstellenmanagement;vulnerability assessment;Schwachstellenanalyse
Incident response;security incident management
SIEM;security information and event management
SOC operations;security operations center;Security Operations
Identity and access management;IAM;Identity & Access Management;Berechtigungsmanagement;Identitätsmanagement;access management;Berechtigungskonzepte
Cryptography;Kryptographie;Kryptografie;?encryption;Verschlüsselung;PKI
Threat modeling;threat modelling;threat intelligence;threat analysis
?Firewalls
Computer networks;?networking;Netzwerktechnik;?Netzwerke;network administration;Netzwerkadministration;network engineering;network protocols;Netzwerkprotokolle;LAN/WAN;Netzwerkkenntnisse;IT-Netzwerke
TCP/IP
DNS
DHCP
VPN
VLAN
BGP;OSPF
MPLS
SD-WAN
WLAN;Wi-Fi;wireless networks
VoIP;voice over IP
System administration;Systemadministration;system administrator;IT administration;Systembetreuung;Serveradministration;server administration
IT support;technical support;technischer Support;help desk;helpdesk;service desk;Servicedesk;1st level support;2nd level support;first-level support;second-level support;Anwendersupport;user support;desktop support;application support;Anwenderbetreuung
IT service management;ITSM;?IT operations;IT-Betrieb;service management
ITIL;ITILv4;ITIL v3
?IT infrastructure;IT-Infrastruktur;?infrastructure;infrastructure management;?Infrastruktur
IT project management;IT-Projektmanagement;IT-Projektleitung;IT-Projekte;IT projects
IT consulting;IT-Beratung;technology consulting
IT strategy;IT-Strategie
?Monitoring;observability;system monitoring;Systemüberwachung;?logging
Disaster recovery;business continuity;business continuity management;BCM;Notfallmanagement;high availability;Hochverfügbarkeit
?Backup;backup and recovery;Datensicherung
Storage systems;=SAN;=NAS;?Storage
?Hardware;PC-Hardware;computer hardware
Operating systems;Betriebssysteme
Scripting;scripting languages;Skriptsprachen;Scripting-Sprachen
Process automation;RPA;robotic process automation;Prozessautomatisierung;workflow automation
?E-commerce;?eCommerce;Onlinehandel;online shop;Onlineshop;electronic commerce
Content management systems;CMS;content management
Computer science;?Informatik;Wirtschaftsinformatik;business informatics;information technology;Informationstechnologie;information systems;applied computer science;angewandte Informatik;computer engineering;technische Informatik;Medieninformatik
Game development;Spieleentwicklung;game design;game engines
?Robotics;Robotik
?Simulation;?simulation software
High performance computing;HPC
Quantum computing
Bioinformatics;Bioinformatik;computational biology
Geoinformatics;GIS;Geoinformationssysteme;ArcGIS;QGIS;Geoinformatik;geographic information systems
?Accessibility;WCAG;Barrierefreiheit;web accessibility
Search engine optimization;SEO;Suchmaschinenoptimierung
?Digital transformation;?Digitalisierung;digitale Transformation;?digitization;?digitalization;Digitalisierungsprojekte
?Open source
E2E testing;end-to-end testing;E2E;end-to-end tests
System integration;Systemintegration;systems engineering
Technical leadership;tech lead;technical lead;fachliche Führung;fachliche Leitung
?Product development;Produktentwicklung;new product development
?Digital products;digitale Produkte
Low-code;no-code
Web design;Webdesign;responsive design;responsive web design
Single-page applications;SPA development
Asynchronous programming
?Scalability;scalable systems;skalierbare Systeme
Cloud engineering;cloud engineer
Data platforms;Datenplattform
Agile;agile methods;agile methodologies;agile methodology;agile Methoden;agile software development;agile development;agile Softwareentwicklung;agile Arbeitsweise;agile working;agiles Arbeiten;agiles Projektmanagement;agile project management;agile practices;agile environment;agiles Umfeld;agile Vorgehensmodelle;agile framework;agile ways of working;agile Entwicklung
Scrum;Scrum framework;Scrum-Methodik
Kanban
=SAFe;Scaled Agile;Scaled Agile Framework
Scrum Master;Scrum Mastering
Product ownership;product owner
Waterfall;Wasserfallmodell;V-Modell;V-model
Lean management;=Lean;lean manufacturing;lean production;Lean-Methoden;lean principles;Lean Thinking
Six Sigma;lean six sigma;DMAIC
Kaizen;KVP;continuous improvement;kontinuierliche Verbesserung;kontinuierlicher Verbesserungsprozess;continuous improvement process;5S
Design thinking
Project management;Projektmanagement;Projektleitung;project planning;Projektplanung;Projektsteuerung;project coordination;Projektkoordination;project controlling;project lead;managing projects;Leitung von Projekten;project delivery;Projektarbeit;project manager;project management skills;Projekterfahrung;Projektverantwortung;Projektabwicklung
Programme management;program management;Programmmanagement;programme manager
Portfolio management;Portfoliomanagement;project portfolio management
PMO;project management office
Change management;Veränderungsmanagement;organisational change;Change-Prozesse
Product management;Produktmanagement;product strategy;Produktstrategie;product roadmap;product manager;product lifecycle management;product life cycle management
Business analysis;Business-Analyse;business analyst;Geschäftsprozessanalyse;business requirements
Process management;Prozessmanagement;?Geschäftsprozesse;?business processes;Prozessoptimierung;process improvement;process optimization;process optimisation;Prozessgestaltung;business process management;BPM;Geschäftsprozessmanagement;Prozessanalyse;process analysis;Optimierung von Prozessen;process design;Prozessverständnis;process engineering methods;Prozessverbesserung;business process optimization
Risk management;Risikomanagement;Risikoanalyse;risk assessment;risk analysis;Risikobewertung;Risikobeurteilung;operational risk;operationelle Risiken
Quality management;Qualitätsmanagement;QM;quality assurance;Qualitätssicherung;QA;QM-System;quality control;Qualitätskontrolle;Qualitätsprüfung;quality inspection;QC;Qualitätsmanagementsystem;QMS;quality standards;Qualitätsstandards;=QS;QS-System
ISO 9001;DIN EN ISO 9001;ISO9001
ISO 27001;ISO/IEC 27001;ISO27001
ISO 14001;Umweltmanagement;environmental management
ISO 13485
ISO 26262;functional safety;funktionale Sicherheit
IATF 16949;ISO/TS 16949
IT-Grundschutz;BSI-Grundschutz;BSI IT-Grundschutz
?Auditing;?audits;internal audit;interne Revision;Auditierung;internal auditing;?Revision;audit management;Audits durchführen
?Compliance;Compliance-Management;regulatory compliance;regulatorische Anforderungen;regulatory requirements
Data protection;DSGVO;GDPR;Datenschutz;data privacy;Datenschutzrecht;EU-DSGVO;Datenschutz-Grundverordnung;General Data Protection Regulation
Stakeholder management;Stakeholdermanagement;managing stakeholders;stakeholder engagement;stakeholder relations;stakeholder communication
Strategy development;Strategieentwicklung;strategic planning;strategische Planung;corporate strategy;Unternehmensstrategie;business strategy;Strategieberatung;strategy consulting
Management consulting;Unternehmensberatung;business consulting;?consulting;Consulting-Erfahrung;Managementberatung;Beratungserfahrung;?consultancy
Business development;Geschäftsentwicklung;Geschäftsfeldentwicklung
Change requests;change request management
?Reporting;Berichtswesen;Berichterstattung;Erstellung von Berichten;management reporting;report writing;Erstellung von Reports
?Budgeting;Budgetplanung;Budgetierung;Budgetverantwortung;budget management;budget responsibility;Budgetsteuerung;budget planning;Budgetkontrolle;?Budget
KPI;KPIs;Kennzahlen;key performance indicators;performance metrics;Kennzahlensysteme;OKR
Event management;Eventmanagement;Veranstaltungsmanagement;Veranstaltungsorganisation;Eventorganisation;event planning;Organisation von Veranstaltungen
Office management;Büroorganisation;Büromanagement;Sekretariat;office administration;administrative support;Büroverwaltung;Assistenz;executive assistance;Sekretariatsaufgaben;administrative tasks;administrative Tätigkeiten;administrative Aufgaben;secretarial skills;clerical work;?administration;?Verwaltung;office work;Bürotätigkeiten;Sachbearbeitung;allgemeine Büroarbeiten
?Scheduling;Terminplanung;Terminkoordination;appointment scheduling;calendar management;Terminmanagement;Terminvereinbarung;Kalenderpflege
Travel management;Reiseplanung;Reisekostenabrechnung;travel arrangements;Reiseorganisation;travel planning;Reisemanagement
Minute taking;Protokollführung;taking minutes;Protokollierung
?Correspondence;?Korrespondenz;Schriftverkehr;business correspondence;Geschäftskorrespondenz
Data entry;Dateneingabe;Datenerfassung;Datenpflege;data maintenance;data input
?Filing;?Ablage;?Archivierung;?archiving;record keeping;records management;Aktenführung;Dokumentenmanagement;document management;document control;Dokumentenlenkung
Telephone handling;Telefonzentrale;answering phones;phone handling;switchboard;Telefonie;Anrufentgegennahme;telephone etiquette
?Presentations;?Präsentationen;Präsentationserstellung;Erstellung von Präsentationen;presentation design
Touch typing;Zehnfingersystem;?typing;Maschinenschreiben;10-Finger-System
?Translation;Übersetzung;translating;?localization;Lokalisierung;?interpreting;Dolmetschen
Market research;?Marktforschung;market analysis;Marktanalyse;Marktanalysen;Wettbewerbsanalyse;competitor analysis;competitive analysis;Marktbeobachtung
?Research;?Forschung;scientific research;?Recherche;Forschung und Entwicklung;research and development;R&D;F&E;research experience;Forschungserfahrung;?Recherchen;?research projects;Forschungsprojekte;applied research
Innovation management;Innovationsmanagement
Knowledge management;Wissensmanagement
Facility management;Gebäudemanagement;building management;facilities management;Objektbetreuung;Immobilienbewirtschaftung
Occupational safety;Arbeitssicherheit;Arbeitsschutz;health and safety;occupational health and safety;HSE;EHS;health & safety;workplace safety;safety regulations;Unfallverhütung;UVV;Sicherheitsvorschriften;Sicherheitsbestimmungen;safety standards;QHSE;=SHE;OSHA
?Sustainability;?Nachhaltigkeit;?sustainable development;ESG;CSR;Nachhaltigkeitsmanagement;corporate social responsibility;nachhaltige Entwicklung;CSRD;sustainability reporting;Nachhaltigkeitsberichterstattung
Grant writing;fundraising;Fördermittel;Drittmittelakquise;Spendenakquise;Fördermittelmanagement;grant management;proposal writing
Policy development;public policy;?public affairs;Interessenvertretung;lobbying;?advocacy
International development;development cooperation;Entwicklungszusammenarbeit;humanitarian aid;Entwicklungshilfe;?capacity building;capacity development
?Monitoring and evaluation;M&E;?Evaluation;program evaluation
Due diligence
Mergers and acquisitions;M&A;Mergers & Acquisitions;post-merger integration;carve-out
Business planning;Geschäftsplanung;business case;Businessplan;Business Plan
Operations management;Betriebsleitung;operational excellence;Betriebsführung;?business operations
Outsourcing;vendor management;Lieferantensteuerung;Dienstleistersteuerung;supplier management;Lieferantenmanagement;third party management;Dienstleistermanagement;Steuerung externer Dienstleister;service provider management
Service level management;SLA;service level agreements;SLAs
Digital marketing strategy;digital strategy;Digitalstrategie
Restructuring;Restrukturierung;Sanierung;turnaround management
?Governance;corporate governance;IT governance
Quality audits;supplier audits;Lieferantenaudits
Root cause analysis;Ursachenanalyse;8D;8D-Report;failure analysis;Problem-Management
FMEA;failure mode and effects analysis
[tool]
SAP HANA;SAP HANA DB;HANA DB;HANA-Datenbank;=HANA
Tally;Tally ERP;Tally ERP 9;Tally Prime;TallyPrime
Microsoft Office;MS Office;Office 365;Microsoft 365;Office-Programme;MS Office-Kenntnisse;Office-Paket;MS-Office-Paket;MS Office Suite;Microsoft Office Suite;M365;MS 365;O365;MS-Office-Anwendungen;Office-Anwendungen;MS-Office-Programme;gängige Office-Programme;Microsoft Office applications;Microsoft-Office-Kenntnisse;Office-Produkte;MS Office-Produkte;Office-Kenntnisse;Office products;Microsoft Office products;Office365;Office 2016;Office 2019
~Excel;MS Excel;Microsoft Excel;pivot tables;Pivot-Tabellen;vlookup;SVERWEIS;Excel-Kenntnisse;spreadsheets;Tabellenkalkulation;advanced Excel;XLOOKUP;XVERWEIS;pivot charts;Excel formulas
~Word;MS Word;Microsoft Word;Textverarbeitung;word processing
PowerPoint;MS PowerPoint;Power Point;Microsoft PowerPoint;=PPT
~Outlook;MS Outlook;Microsoft Outlook
~Access;MS Access;Microsoft Access
OneNote
MS Project;Microsoft Project
~Visio;Microsoft Visio;MS Visio
MS Teams;Microsoft Teams
Google Workspace;G Suite;Google Docs;Google Sheets
LibreOffice;OpenOffice
?Slack
?Miro
=Zoom meetings;Zoom conferencing
SAP;SAP-Kenntnisse;SAP ERP;SAP R/3;SAP R3;SAP ECC;SAP-Systeme;SAP-Anwenderkenntnisse;SAP system;SAP knowledge;SAP-Erfahrung;SAP-Umfeld
SAP S/4HANA;S/4HANA;S/4 HANA;S4HANA;SAP S4;SAP S/4;=S/4
SAP FI/CO;SAP FI;SAP CO;SAP FICO;FI/CO
SAP MM
SAP SD
SAP PP
SAP WM;SAP EWM;SAP LE
SAP HCM;SAP HR
SAP BW;SAP BW/4HANA;SAP BI;SAP BO
SAP PM;SAP Plant Maintenance
SAP QM
SAP Fiori;Fiori;SAPUI5;SAP UI5;UI5
SAP Ariba;?Ariba
SAP SuccessFactors;SuccessFactors
SAP Concur;?Concur
SAP CRM;SAP C4C
SAP Basis
SAP PI/PO;SAP PI;SAP CPI
SAP BTP;SAP Business Technology Platform
Oracle ERP;Oracle EBS;Oracle E-Business Suite;Oracle Financials;Oracle Fusion;NetSuite;Oracle NetSuite
Microsoft Dynamics;Dynamics 365;Microsoft Dynamics 365;Dynamics CRM;MS Dynamics;Microsoft Dynamics CRM;=D365
Navision;Dynamics NAV;Microsoft Dynamics NAV;Business Central;Dynamics 365 Business Central;MS NAV;MS Navision
Dynamics AX;Axapta
Sage ERP;Sage 50;Sage 100;Sage accounting;Sage Intacct
?Infor;Infor LN
proAlpha
abas ERP
ERP;ERP systems;ERP-Systeme;enterprise resource planning;ERP software;ERP-Kenntnisse;Warenwirtschaftssystem;Warenwirtschaftssysteme;WaWi;Warenwirtschaft
CRM;CRM systems;CRM-Systeme;customer relationship management;CRM software;Kundenbeziehungsmanagement;CRM tools
HubSpot
Zendesk
Freshdesk
Zoho CRM;Zoho
Pipedrive
Workday;Workday HCM;BambooHR
Personio
ADP payroll;=ADP
?Kronos
PeopleSoft
DATEV;DATEV-Kenntnisse;DATEV Unternehmen online
Lexware
QuickBooks;Quick Books
Xero
FreshBooks
?Addison;ADDISON Software
Diamant Software;Diamant Rechnungswesen
Hyperion;Oracle Hyperion
Anaplan
Coupa
DocuSign
Monday.com
=Notion
Airtable
Primavera;Oracle Primavera;Primavera P6
SurveyMonkey
Qualtrics
Airbus Skywise
[field]
Accounting;Buchhaltung;Buchführung;bookkeeping;Rechnungswesen;Finanzbuchhaltung;financial accounting;Finanzbuchführung;accountancy;book-keeping;Buchhaltungskenntnisse;Fibu;general accounting;Bilanzbuchhaltung
Accounts payable;Kreditorenbuchhaltung;Kreditoren;AP accounting;Rechnungsprüfung;invoice processing;Eingangsrechnungen;invoice verification;A/P
Accounts receivable;Debitorenbuchhaltung;Debitoren;AR accounting;Mahnwesen;dunning;debt collection;Forderungsmanagement;credit control;collections management;Inkasso;receivables management;A/R
Asset accounting;Anlagenbuchhaltung;fixed assets;fixed asset accounting
General ledger;Hauptbuch;Hauptbuchhaltung;GL accounting
Bank reconciliation;account reconciliation;Kontenabstimmung;reconciliations;Kontenklärung;balance sheet reconciliation
Month-end closing;Monatsabschluss;Monatsabschlüsse;month end close;monthly closing;period-end closing;closing process
Annual financial statements;Jahresabschluss;Jahresabschlüsse;year-end closing;financial statements;Bilanzierung;balance sheets;Abschlusserstellung;Konzernabschluss;consolidated financial statements;?Konsolidierung;consolidation;financial statement preparation;year end close;?Bilanz
HGB;German GAAP;deutsches Handelsrecht;Rechnungslegung nach HGB;Handelsgesetzbuch
IFRS;International Financial Reporting Standards;=IAS
US GAAP;GAAP
Controlling;Finanzcontrolling;management accounting;financial controlling;cost control;Vertriebscontrolling;Produktionscontrolling;Projektcontrolling;Beteiligungscontrolling;Kostencontrolling;Unternehmenssteuerung
Cost accounting;Kostenrechnung;Kosten- und Leistungsrechnung;Kostenstellenrechnung;product costing;?Kalkulation;cost calculation;Kostenkalkulation;cost estimation;Preiskalkulation;Angebotskalkulation;costing
Financial analysis;Finanzanalyse;financial analyst;ratio analysis;Finanzanalysen;financial data analysis;Bilanzanalyse
Financial planning;Finanzplanung;FP&A;financial forecasting;?Forecasting;?Forecast;Liquiditätsplanung;cash flow planning;cash management;Liquiditätsmanagement;cash flow management;financial planning and analysis;budgeting and forecasting;cash flow
Financial modelling;financial modeling;financial models;Finanzmodellierung;Unternehmensbewertung;valuation;company valuation;DCF;business valuation;Bewertung von Unternehmen
Financial reporting;Finanzberichterstattung;Finanzreporting;Konzernberichtswesen;financial reports
?Tax;Steuerrecht;taxation;?Steuern;tax law;tax accounting;Umsatzsteuer;VAT;sales tax;Steuererklärungen;tax returns;Steuerberatung;tax preparation;tax advisory;corporate tax;income tax;tax compliance;Ertragsteuern;transfer pricing;Verrechnungspreise;Umsatzsteuervoranmeldung;Lohnsteuer;tax consulting;Steuerfachkenntnisse
Auditing of accounts;Wirtschaftsprüfung;external audit;Jahresabschlussprüfung;statutory audit;Abschlussprüfung;audit and assurance;Steuerprüfung
Payroll;Lohnbuchhaltung;Gehaltsabrechnung;Lohnabrechnung;Entgeltabrechnung;payroll accounting;payroll processing;Lohn- und Gehaltsabrechnung;Lohn- und Gehaltsbuchhaltung;Personalabrechnung;payroll administration;=LoBu;FiBu und LoBu
Treasury;treasury management;cash pooling
?Invoicing;Rechnungsstellung;Fakturierung;?billing;Rechnungserstellung;Faktura;medical billing;Abrechnung;Abrechnungswesen
?Payments;?Zahlungsverkehr;?payment transactions;?payment processing;payment systems;SEPA;SWIFT payments;Zahlungsabwicklung
?Banking;Bankkaufmann;Bankkauffrau;Sparkassenkaufmann;Sparkassenkauffrau;Bankfachwirt;Sparkassenfachwirt;Bankberater;Privatkundenberater;?Privatkunden;?Firmenkunden;Bankwesen;Bankgeschäft;retail banking;Bankprodukte;banking products;private banking;Firmenkundengeschäft;Privatkundengeschäft;wealth management;Vermögensverwaltung;Kreditwesen;Bankbetriebslehre;?financial services;?Finanzdienstleistungen;?Bankensektor;?banking industry;banking sector;Corporate Banking;corporate & investment banking;Transaction Banking;Bankenumfeld;?Finanzdienstleistungssektor;financial sector;?Finanzsektor;?Finanzbranche;financial industry;?financial services industry;Finanzprodukte;financial products
?Investment banking;corporate finance;capital raising;equity research
?Asset management;?fund management;Fondsmanagement;portfolio analysis;?Fonds;mutual funds;investment funds;investment management;?Kapitalanlage;?Kapitalanlagen;Investmentfonds;Vermögensanlage;fondsgebundene
Capital markets;Kapitalmarkt;?securities;?Wertpapiere;Kapitalmärkte;Wertpapiergeschäft;financial markets;Finanzmärkte;fixed income;?equities;?Aktien;?bonds;?Anleihen;stock trading;Wertpapierhandel;securities services;Wertpapierabwicklung;debt capital markets;equity capital markets
Derivatives;Derivate;options trading;?swaps;structured products;strukturierte Produkte;FX trading;foreign exchange
?Trading;Börsenhandel;proprietary trading;trade finance;Handelsfinanzierung;algorithmic trading;electronic trading
?Lending;Kreditgeschäft;credit analysis;Kreditanalyse;credit risk;Kreditrisiko;loan processing;Kreditsachbearbeitung;?mortgage;Baufinanzierung;loan origination;?underwriting;Kreditvergabe;Kreditprüfung;Bonitätsprüfung;?loans;commercial lending;?Darlehen;?Finanzierung;?financing;Immobilienfinanzierung;real estate finance;Hypotheken;credit risk management;leveraged finance;?Bausparen;structured finance;asset finance
Market risk;Marktrisiko;value at risk;=VaR;liquidity risk;Liquiditätsrisiko;counterparty risk;stress testing;risk modelling;Risikomodelle;risk models;risk reporting;non-financial risk;risk controlling;Risikocontrolling;model validation;Modellvalidierung
Basel III;Basel II;MaRisk;CRR;KWG;Solvency II;Solvabilität;BAIT;=DORA;EBA guidelines;MiFID;MiFID II;Bankenaufsicht;Aufsichtsrecht;regulatory reporting;Meldewesen;banking regulation;Bankenregulierung;BaFin;financial regulation;FCA;SEC regulations;regulatory affairs banking;CSSF;regulatorisches Meldewesen
Anti-money laundering;AML;Geldwäscheprävention;KYC;know your customer;money laundering;Geldwäsche;financial crime;Geldwäschebekämpfung;=AFC;anti-financial crime;sanctions screening;transaction monitoring;fraud prevention;Betrugsprävention;fraud detection;client onboarding;customer due diligence;CDD;Financial Crime Prevention;anti-fraud;?Sanktionen;embargoes
?Insurance;?Versicherungswesen;?Versicherungen;insurance products;claims handling;Schadenbearbeitung;Schadenregulierung;claims management;Versicherungsvertrieb;?Lebensversicherung;?life insurance;property and casualty;Sachversicherung;reinsurance;Rückversicherung;Versicherungsprodukte;?insurance industry;?health insurance;?Krankenversicherung;Versicherungsbranche;?Vorsorge;?Altersvorsorge;?betriebliche Altersversorgung;?pension schemes;claims adjustment
Actuarial science;Aktuariat;actuary;Versicherungsmathematik;actuarial;Aktuar
?FinTech;?financial technology
?Law;?Recht;Jura;Rechtswissenschaften;?legal;?Rechtsberatung;legal advice;Rechtskenntnisse;legal research;legal drafting;legal writing;juristische Kenntnisse;legal knowledge;jurisprudence
Contract law;Vertragsrecht;contract management;Vertragsmanagement;Vertragsgestaltung;contract drafting;Vertragsprüfung;contract negotiation;Vertragsverhandlungen;?Verträge;contract review;Vertragswesen;contract administration
Labour law;Arbeitsrecht;employment law;labor law;Betriebsverfassungsrecht;arbeitsrechtliche Kenntnisse;?Tarifrecht;labor relations;Sozialversicherungsrecht;?Betriebsrat;industrial relations;?Mitbestimmung;works council
Corporate law;Gesellschaftsrecht;company law;commercial law;Handelsrecht;Wirtschaftsrecht;business law
Intellectual property;Patentrecht;?patents;IP law;Markenrecht;trademarks;Urheberrecht;gewerblicher Rechtsschutz;patent law;?copyright
Criminal law;Strafrecht
Public law;Verwaltungsrecht;öffentliches Recht;administrative law;Baurecht;Vergaberecht;public procurement law;Haushaltsrecht;Sozialrecht;Verwaltungsverfahren
Litigation;Prozessführung;dispute resolution;?arbitration;?mediation
Paralegal work;Rechtsanwaltsfachangestellte;legal assistant
Banking law;Bankrecht;capital markets law;Kapitalmarktrecht;Investmentrecht
?Procurement;?Einkauf;?purchasing;?Beschaffung;strategic sourcing;?sourcing;strategischer Einkauf;operativer Einkauf;category management;Lieferantenauswahl;supplier selection;?buying;Warengruppenmanagement;technischer Einkauf;?tenders;?Ausschreibungen;tendering;RFP;Bestellwesen;Bestellabwicklung;purchase orders;Einkaufsprozesse;IT-Einkauf;purchase order management;Einkaufsverhandlungen
?Sales;?Vertrieb;?selling;?Verkauf;Vertriebserfahrung;sales experience;Verkaufserfahrung;sales management;Vertriebsleitung;Vertriebssteuerung;sales skills;B2B sales;B2B-Vertrieb;B2C sales;direct sales;Direktvertrieb;Verkaufstalent;field sales;Außendienst;inside sales;Innendienst;Vertriebsinnendienst;Vertriebsaußendienst;outside sales;retail sales;technical sales;technischer Vertrieb;solution selling;consultative selling;Vertriebsstrategie;sales strategy;sales operations;Vertriebsaktivitäten;Verkaufsgespräche;sales support;software sales;enterprise sales;sales development;sales planning;Vertriebsplanung;Abschlussstärke;closing deals;B2C-Vertrieb;Produktverkauf;sales techniques;Verkaufstechniken;sales targets;quota attainment;sales process;sales processes;Sales-Erfahrung
Telesales;telemarketing;cold calling;Kaltakquise;Telefonverkauf;outbound calls;Telefonakquise;outbound sales;Telefonvertrieb
Lead generation;Leadgenerierung;prospecting;Neukundenakquise;Kundenakquise;customer acquisition;Neukundengewinnung;client acquisition;Akquise;Kundengewinnung;lead qualification;new business development;?pipeline management;sales pipeline;Akquisition von Neukunden;Neugeschäft;winning new customers
Key account management;Großkundenbetreuung;account management;Kundenbetreuung;Bestandskundenpflege;client management;Bestandskundenbetreuung;Betreuung von Bestandskunden;Kundenpflege;client relationship management;relationship management;Betreuung von Kunden;client servicing;?customer relationship;?Kundenbeziehungen;?client relationships;?customer relations;?client relations
Customer service;Kundenservice;customer care;Kundendienst;customer support;?customer experience;client service;Servicementalität;Kundenberatung;Kundenberater;?Beratung;?customer satisfaction;?Kundenzufriedenheit;guest service;customer service skills;?customer success;Beratung von Kunden;?Kundenkontakt;?customer contact;?customer interaction;advising customers;Serviceorientierung;service orientation;assisting customers;client support
Call center;Callcenter;contact center;inbound calls;call centre;inbound telephony
Complaint management;Reklamationsbearbeitung;Beschwerdemanagement;complaint handling;Reklamationsmanagement;Reklamationen;handling complaints;resolving complaints
Order processing;Auftragsabwicklung;Auftragsbearbeitung;order management;Angebotserstellung;quotations;Bestellannahme;order fulfillment;order entry;Auftragsmanagement;Angebotswesen;Angebotsbearbeitung
After-sales service;After-Sales;Aftersales
Negotiation of contracts;price negotiation;Preisverhandlungen
?Pricing;Preisgestaltung;pricing strategy;Preismanagement;price management;revenue management
Franchise management;Filialleitung;store management;branch management;Marktleitung;Filialmanagement;shop management;retail management;area management;Bezirksleitung
?Retail;Einzelhandel;retail trade;?Handel;Lebensmitteleinzelhandel;stationärer Handel;?retail industry;?FMCG;?consumer goods;Konsumgüter;Einzelhandelserfahrung;retail experience;fast moving consumer goods;Großhandel;?wholesale
Cash register;?Kasse;cash handling;Kassiertätigkeit;POS;point of sale;Kassieren;cashier;Kassenführung;Kassentätigkeit;cashiering;Kassenabrechnung;till operation;money handling
Merchandising;Warenpräsentation;visual merchandising;Warenverräumung;shelf stocking;stocking shelves;Regalpflege;Warenpflege;product placement;store displays;Auffüllen der Regale;stock replenishment
?Inventory;Inventur;stocktaking;inventory management;Bestandsmanagement;stock management;Bestandsführung;Bestandskontrolle;inventory control;Lagerbestand;stock control;Lagerbestandsführung;Lagerverwaltung;Bestandsverwaltung
?Marketing;Marketing-Erfahrung;Vermarktung;marketing strategy;Marketingstrategie;marketing communications;Marketingkommunikation;marketing campaigns;Marketingkampagnen;product marketing;Produktmarketing;B2B marketing;marketing plan;brand strategy;marketing activities;Marketingmaßnahmen;marketing management;Marketingkenntnisse;trade marketing;field marketing;marketing materials
Online marketing;Onlinemarketing;digital marketing;digitales Marketing;internet marketing;performance marketing;web marketing;Digitalmarketing;SEM;search engine marketing;=SEA;Suchmaschinenwerbung;PPC;pay per click;paid search;paid media;display advertising;growth hacking;growth marketing
Content marketing;content creation;Content-Erstellung;content strategy;Redaktion;copywriting;Texterstellung;Werbetexte;content writing;blogging;creative writing;Content-Produktion;editorial work;Texten;Erstellung von Content
?Social media;social media marketing;?social networks;social media management;community management;Social-Media-Kanäle;soziale Medien;influencer marketing;Facebook Ads;Instagram marketing;Meta Ads;LinkedIn Ads;social advertising
Email marketing;E-Mail-Marketing;?newsletters;email campaigns;marketing automation;drip campaigns;Newsletter-Marketing
Affiliate marketing;affiliate programs
Brand management;Markenführung;?branding;Markenmanagement;brand development;corporate identity;brand marketing;brand building;Markenstrategie
Public relations;~PR;Öffentlichkeitsarbeit;media relations;Pressearbeit;press releases;Pressemitteilungen;?Unternehmenskommunikation;corporate communications;?internal communications;interne Kommunikation;PR-Arbeit;Medienarbeit;external communications;crisis communication;Krisenkommunikation;communications strategy;?investor relations
?Advertising;?Werbung;media planning;Mediaplanung;media buying;Kampagnenmanagement;campaign management;Kampagnenplanung;?Kampagnen;Werbekampagnen;advertising campaigns;ad campaigns
Journalism;Journalismus;?editing;proofreading;Lektorat;Korrekturlesen;reporting news;redaktionelle Erfahrung;?publishing;Verlagswesen;redaktionelle Arbeit;copy editing
Trade fairs;?Messen;exhibitions;Messeorganisation;trade shows;Messeauftritte;Messebau;trade show planning
Customer journey;?customer insights;?consumer insights;customer segmentation;Zielgruppenanalyse;customer analytics;consumer behavior
?Human resources;?HR;Personalwesen;Personalarbeit;HR management;human resource management;Personalmanagement;Personalverwaltung;HR administration;HRM;Personaladministration;Personalsachbearbeitung;HR business partner;HR business partnering;Personalreferent;HR-Prozesse;HR processes;HR-Themen;Personalbetreuung;HR operations;HR generalist;personnel management;Personalangelegenheiten;employee relations;HR-Bereich
?Recruiting;?recruitment;Personalbeschaffung;talent acquisition;?hiring;?Personalauswahl;active sourcing;Bewerbermanagement;interviewing candidates;headhunting;candidate sourcing;Personalgewinnung;employer branding;?staffing;Personalmarketing;candidate screening;full-cycle recruiting;technical recruiting;Personalvermittlung;Arbeitnehmerüberlassung;Personaldisposition;Bewerbungsmanagement;?Rekrutierung;executive search;applicant tracking
?Onboarding;employee onboarding;Einarbeitung neuer Mitarbeiter;Onboarding-Prozesse
Personnel development;Personalentwicklung;?talent management;?learning and development;L&D;employee development;?Weiterbildung;?training and development;Talentmanagement;organisational development;Organisationsentwicklung;organizational development;Mitarbeiterentwicklung;leadership development;Führungskräfteentwicklung;succession planning;Nachfolgeplanung;?performance management;?employee engagement;Schulungsmanagement;Organisationsentwicklungsprozesse
Compensation and benefits;?Compensation & Benefits;?Vergütung;salary structures;Vergütungsmanagement;total rewards;compensation management;?employee benefits
Personnel planning;Personalplanung;workforce planning;Dienstplanung;Dienstplangestaltung;shift planning;Schichtplanung;Personaleinsatzplanung;Einsatzplanung;rostering;staff scheduling;Dienstpläne;resource planning;Ressourcenplanung
Apprentice training;Ausbildung von Auszubildenden;Ausbilderschein;AdA-Schein;Ausbildereignung;AEVO;Betreuung von Auszubildenden;training apprentices;Ausbildereignungsprüfung
Real estate;?Immobilien;real estate management;Immobilienmanagement;property management;Hausverwaltung;Immobilienverwaltung;Immobilienwirtschaft;Mietrecht;WEG-Verwaltung;leasing management;Mietverwaltung;Immobilienverkauf;real estate sales;real estate brokerage;Immobilienbewertung;property valuation;appraisal;Vermietung;Betriebskostenabrechnung;Nebenkostenabrechnung;Immobilienwirtschaftliche Kenntnisse;commercial real estate;residential real estate;tenancy
?Economics;Volkswirtschaftslehre;VWL;econometrics;Ökonometrie;macroeconomics;microeconomics;Volkswirtschaft;Wirtschaftswissenschaften;business economics
Business administration;Betriebswirtschaftslehre;BWL;betriebswirtschaftliche Kenntnisse;Betriebswirtschaft;business studies;kaufmännische Kenntnisse;kaufmännisches Verständnis;betriebswirtschaftliches Verständnis;commercial knowledge;business management;kaufmännisches Denken;betriebswirtschaftliches Denken;kaufmännische Erfahrung
?Finance;?Finanzen;Finanzwesen;Finanzwirtschaft;financial management;Finanzmanagement;financial knowledge;Finanzkenntnisse;financial background;Finanzierung und Investition;quantitative finance;Finanzmathematik;financial mathematics
Public administration;öffentliche Verwaltung;Verwaltungserfahrung;Verwaltungswissenschaften;government relations;?public sector;?öffentlicher Dienst;öffentlicher Sektor;Kommunalverwaltung;?civil service;TVöD;?public service
?Politics;political science;Politikwissenschaft;international relations;internationale Beziehungen
Project finance;Projektfinanzierung;?venture capital;?private equity;start-up financing
?Tourism;?Tourismus;?travel agency;Reisebüro;?hospitality industry;tourism management;Reiseverkehr;?Touristik;tour guiding;Reiseleitung;ticketing
Aviation;Luftfahrt;cabin crew;airline operations;flight operations;Flugbetrieb;ground handling;?aerospace;Luft- und Raumfahrt;Raumfahrt;aviation security;aircraft maintenance;Flugzeugwartung
Security services;Sicherheitsdienst;Objektschutz;Werkschutz;security guard;guarding;Sachkundeprüfung 34a;Sachkunde nach 34a;§ 34a GewO;Unterrichtung 34a;?access control;Zugangskontrolle;?surveillance;Videoüberwachung;Personenschutz;?patrol;Bewachung;Veranstaltungsschutz;CCTV;loss prevention;Pfortendienst
?Cleaning;?Reinigung;Gebäudereinigung;housekeeping;Unterhaltsreinigung;Reinigungsarbeiten;Glasreinigung;cleaning work;?sanitation;janitorial;Zimmerreinigung;Industriereinigung;window cleaning;Raumpflege;?laundry;Wäscherei;room cleaning;Reinigungskraft
?B2B;B2B business;?B2C;B2C business;B2B-Geschäft;B2C-Geschäft
Profit and loss responsibility;P&L;P&L responsibility;P&L-Verantwortung;profit and loss
[tool]
Google Analytics;GA4;Google Analytics 4
Google Ads;Google AdWords;AdWords
Google Tag Manager;GTM
Google Search Console
Mailchimp;Mail Chimp;Klaviyo
Marketo;Adobe Marketo
Eloqua
Hootsuite
Facebook Business Manager;Meta Business Suite;Business Manager;TikTok Ads
Adobe Analytics;Omniture
Adobe Creative Cloud;Adobe Creative Suite;Creative Cloud;Adobe CC;Adobe CS;Adobe-Programme;Adobe Suite;Creative Suite
Photoshop;Adobe Photoshop
Illustrator;Adobe Illustrator
InDesign;Adobe InDesign
Premiere Pro;Adobe Premiere;?Premiere
After Effects;Adobe After Effects
Lightroom;Adobe Lightroom
Adobe XD;=XD
Adobe Acrobat;?Acrobat
=Sketch;Sketch App
InVision
Axure
Balsamiq
CorelDRAW;Corel Draw
Final Cut Pro;Final Cut;=FCP
DaVinci Resolve;=DaVinci
Avid Media Composer;Media Composer
?Canva
Cinema 4D
=Blender;Blender 3D
?Maya;Autodesk Maya
3ds Max;3D Studio Max
ZBrush
Guidewire
LinkedIn Recruiter;XING;LinkedIn Sales Navigator;Sales Navigator
[tools]
SEMrush;Ahrefs;Sistrix;Screaming Frog
Pardot;=SFMC;Salesforce Marketing Cloud;Marketing Cloud;ExactTarget
Pro Tools;Ableton;Logic Pro;Cubase
?Amadeus;?Sabre;Galileo GDS
Opera PMS;Opera Hotel;?Fidelio;Micros Fidelio;Opera Property Management
FactSet;Refinitiv;Reuters Eikon;Thomson Reuters;Capital IQ
Avaloq;Temenos;Finastra;T24
LexisNexis;Westlaw;beck-online;juris
Yardi;MRI Software;RELion;Wodis;Aareon;Immotop
Jobvite;Greenhouse ATS;Taleo;SmartRecruiters;iCIMS;Bullhorn;rexx systems
Cornerstone OnDemand;Moodle;LMS;learning management systems
Shopify Plus;Amazon Seller Central;Seller Central;Amazon Marketplace;eBay
[field]
?Logistics;?Logistik;Logistikprozesse;logistics management;Intralogistik;Transportlogistik;Lagerlogistik;Logistikerfahrung;Produktionslogistik;logistics operations;Kontraktlogistik;logistische Prozesse;Logistikmanagement;?distribution
Supply chain management;?supply chain;SCM;?Lieferkette;Lieferketten;Lieferkettenmanagement;supply chain planning;end-to-end supply chain;demand planning;Bedarfsplanung;sales and operations planning;S&OP
Warehousing;?Lager;?warehouse;Lagerarbeit;Lagerhaltung;warehouse operations;warehouse management;Lagererfahrung;Lagertätigkeiten;Lagerwirtschaft;Lagermanagement;Lagerorganisation;Lagerprozesse;Lagerleitung;warehouse work;warehouse experience
Order picking;Kommissionierung;Kommissionieren;?picking;pick and pack;picking and packing;?packing;?Verpackung;?packaging;?Verpacken;?packen;Pick & Pack;Konfektionierung;Kommissionieren von Waren;pick by voice;Pick-by-Scan;Verpacken von Waren
Goods receipt;Wareneingang;goods receiving;incoming goods;?receiving;Warenannahme;Wareneingangskontrolle;Wareneingangsprüfung;?unloading;?Entladung;loading and unloading;Be- und Entladen;Be- und Entladung;?Beladung;?loading;Warenausgang;goods issue;Wareneinlagerung;?Einlagerung;Ein- und Auslagerung;Be- und Entladen von LKW
?Shipping;?Versand;dispatch;Versandabwicklung;?shipment;Versanddokumente;?Fracht;?Speditionswesen;?Spedition;freight forwarding;ocean freight;Seefracht;air freight;Luftfracht;Frachtpapiere;shipping documents;?Disposition;dispatching;Transportplanung;transport planning;route planning;Tourenplanung;fleet management;Fuhrparkmanagement;transport management;Transportmanagement;?Fuhrpark;Transportdisposition;freight management;load planning;?Verladung;Sendungsverfolgung;freight operations;freight brokerage;freight handling;freight logistics;freight documents;freight rates;sea freight;rail freight;road freight;freight invoices;freight audit;freight broker;freight forwarder;freight coordinator
=Customs;=customs;?Zoll;customs clearance;Zollabwicklung;Außenhandel;foreign trade;export control;Exportkontrolle;import/export;Incoterms;Zollrecht;import and export;Exportabwicklung;Zollkenntnisse;Außenwirtschaftsrecht;customs regulations;Zollanmeldung;ATLAS Zoll;international trade;?Export;?Import;?Ausfuhr
Production planning;Produktionsplanung;Fertigungsplanung;production scheduling;Arbeitsvorbereitung;PPS;production control;Fertigungssteuerung;Produktionssteuerung;material planning;Materialdisposition;MRP;materials management;Materialwirtschaft;Materialplanung;capacity planning;Kapazitätsplanung;Arbeitsplanung;Feinplanung;=AVOR
?Production;?Produktion;?manufacturing;?Fertigung;Serienfertigung;Produktionserfahrung;production work;Produktionsumfeld;?Herstellung;Serienproduktion;production line;assembly line;Fließband;mass production;manufacturing processes;Fertigungsprozesse;Produktionsprozesse;production processes;manufacturing engineering;production engineering;Fertigungstechnik;Produktionstechnik;production environment;manufacturing environment;Produktionsleitung;production management;Produktionsmanagement;Fertigungsverfahren;shop floor;Shopfloor-Management;manufacturing operations
Machine operation;Maschinenbedienung;machine operator;Maschinenführung;Anlagenbedienung;Maschinenführer;Anlagenführer;operating machines;Bedienung von Maschinen;Bedienen von Maschinen;Anlagenführung;Maschineneinrichtung;Einrichten von Maschinen;machine setup;Rüsten;Umrüsten;Maschinenbestückung;Rüsten von Maschinen;setting up machines;operating machinery;Maschinenüberwachung;Bedienung von Anlagen
?Assembly;?Montage;Baugruppenmontage;Endmontage;assembling;mechanical assembly;Montagearbeiten;Montageerfahrung;Vormontage;electronic assembly;Zusammenbau;Gerätemontage;Montagetätigkeiten;product assembly
?Maintenance;Instandhaltung;?Wartung;?repair;?Reparatur;Instandsetzung;Wartungsarbeiten;preventive maintenance;vorbeugende Instandhaltung;maintenance and repair;Reparaturen;Reparaturarbeiten;Maschinenwartung;machine maintenance;equipment maintenance;TPM;total productive maintenance;Wartung und Instandhaltung;Störungsbeseitigung;predictive maintenance;Störungsbehebung;Anlagenwartung;building maintenance;Instandhaltungsarbeiten;Servicetechnik;field service
?Commissioning;Inbetriebnahme;Inbetriebsetzung;start-up of machines;Anlageninbetriebnahme;Inbetriebnahmen;plant commissioning
CNC machining;CNC;CNC-Fräsen;CNC-Drehen;CNC-Programmierung;CNC programming;CNC-Maschinen;Zerspanung;Zerspanungsmechanik;?milling;Fräsen;?turning;?Drehen;machining;spanende Fertigung;Zerspanungsmechaniker;CNC machines;CNC milling;CNC turning;CNC-Kenntnisse;CNC-Technik;CNC-Bearbeitung;?grinding machines;?Schleifen;Erodieren;lathe;CNC-Steuerungen;?Bohren
Welding;Schweißen;MIG welding;TIG welding;MAG-Schweißen;WIG-Schweißen;Schweißer;Schweißkenntnisse;Schweißarbeiten;Schweißtechnik;MIG/MAG;=WIG;arc welding;=MAG;Schweißverfahren;brazing;Löten;soldering;Lötarbeiten;SMD-Löten;Schweißerprüfung;Schweißschein;welder;Schutzgasschweißen;Elektroschweißen;welding procedures;=MIG;=TIG;TIG/MIG
Metalworking;Metallverarbeitung;Metallbau;Metallbearbeitung;sheet metal;Blechbearbeitung;metal fabrication;Schlosserei;Schlosserarbeiten;Metallbauer;Abkanten;?Biegen;?Stanzen;Blechverarbeitung;Feinblech;Konstruktionsmechanik;Konstruktionsmechaniker;Industriemechaniker;Industriemechanik;Werkzeugmechaniker;Werkzeugbau;tool making;toolmaking;Formenbau;fitter;locksmith;Stahlbau;steel construction;machine building;Gießerei;Schmieden;?forging;Metalltechnik;laser cutting;Laserschneiden
Plastics processing;Kunststoffverarbeitung;injection moulding;Spritzguss;injection molding;extrusion;Spritzgießen;Kunststofftechnik;thermoforming;polymer processing;Kautschuktechnik;?composites;Faserverbundwerkstoffe
Surface finishing;Oberflächentechnik;Lackierung;painting and coating;Galvanik;powder coating;Pulverbeschichtung;Lackieren;?coating;Beschichtung;electroplating;Lackierarbeiten;Beschichtungstechnik;spray painting;Entgraten
Measurement technology;Messtechnik;metrology;Prüftechnik;Messmittel;measuring instruments;calibration;Kalibrierung;Koordinatenmesstechnik;Messmaschinen;3D-Messtechnik;coordinate measuring machine;CMM;Messgeräte;Prüfmittel;Prüfmittelüberwachung;GD&T;Form- und Lagetoleranzen;Mess- und Prüfmittel;measurement systems
Technical drawings;technische Zeichnungen;reading technical drawings;blueprint reading;Lesen von technischen Zeichnungen;technisches Zeichnen;Schaltpläne;circuit diagrams;Konstruktionszeichnungen;blueprints;Stromlaufpläne;wiring diagrams;Zeichnungslesen;engineering drawings;Lesen technischer Zeichnungen;shop drawings;schematics
Mechanical engineering;Maschinenbau;mechanical design;Konstruktion;mechanische Konstruktion;Maschinenbauingenieur;mechanical engineer;Anlagenbau;plant engineering;Sondermaschinenbau;Konstruktionserfahrung;Maschinenbautechnik;Maschinen- und Anlagenbau;?mechanics;?Mechanik;Maschinenkonstruktion;design engineering;engineering design;machine design;Technische Mechanik;industrial machinery;Getriebe;product design engineering;Feinwerktechnik
Electrical engineering;Elektrotechnik;Elektrik;electrical design;Elektroplanung;electrical systems;Elektroingenieur;electrical engineer;Elektrokonstruktion;elektrische Anlagen;electrical equipment;power engineering;Energietechnik;Hochspannung;high voltage;low voltage;Niederspannung;Mittelspannung;Starkstrom;power systems;Elektrotechniker;Elektrokenntnisse;elektrotechnische Kenntnisse;elektrische Systeme;power supply;?Energieversorgung;electrical knowledge
Electrical installation;Elektroinstallation;electrical wiring;?Verdrahtung;?wiring;Schaltschrankbau;Elektriker;electrician;Elektroniker;Kabelverlegung;Verkabelung;?cabling;Schaltschränke;control cabinets;Betriebstechnik;Elektroniker für Betriebstechnik;Energie- und Gebäudetechnik;Elektrofachkraft;VDE;VDE-Vorschriften;DGUV V3;DIN VDE;Elektromontage;Kabelkonfektionierung;Elektroinstallateur;elektrische Installation;=NEC;electrical code;?conduit
Electronics;Elektronik;circuit design;Schaltungsentwicklung;PCB design;Leiterplattenentwicklung;analog electronics;digital electronics;hardware development;Hardwareentwicklung;power electronics;Leistungselektronik;Schaltungstechnik;Mikrocontroller;microcontroller;microprocessors;Mikroelektronik;microelectronics;semiconductors;Halbleiter;ASIC;EMV;EMC;electromagnetic compatibility;RF engineering;Hochfrequenztechnik;Hardware-Entwicklung;Leiterplatten;Leiterplattendesign;SMD;antennas;Halbleitertechnik;VLSI;IC design;printed circuit boards;elektronische Schaltungen
Automation technology;Automatisierungstechnik;control engineering;Steuerungstechnik;Regelungstechnik;MSR-Technik;instrumentation;control systems;MSR;industrial automation;EMSR;Steuerungs- und Regelungstechnik;process control;control technology;automatisierte Anlagen;instrumentation and control;process automation technology;SCADA;Antriebstechnik;drive technology;Prozessleitsystem;Prozessleittechnik;Leittechnik;DCS;HMI;Sensorik;sensors;sensor technology;Aktorik;motion control;=PID
PLC programming;SPS-Programmierung;SPS;PLC;programmable logic controller;TIA Portal;Siemens S7;Simatic S7;S7;Step 7;Simatic;Beckhoff;TwinCAT;Codesys;Allen Bradley;Rockwell Automation;SPS-Kenntnisse;SPS-Programmierer;SPS-Steuerungen;Siemens TIA;WinCC;B&R Automation;ladder logic
Mechatronics;Mechatronik;Mechatroniker;mechatronische Systeme
Industrial robots;Industrieroboter;KUKA;ABB robots;robot programming;Roboterprogrammierung;FANUC robots;Robotertechnik;Roboter
Pneumatics;Pneumatik;hydraulics;Hydraulik;Hydraulik und Pneumatik;Pneumatik und Hydraulik;hydraulic systems;pneumatic systems;pumps;Pumpen;Ventile;Fluidtechnik
Process engineering;Verfahrenstechnik;chemical engineering;Chemieingenieurwesen;Prozesstechnik;process engineer;Prozessingenieur;chemische Verfahrenstechnik;process technology;distillation;Anlagentechnik;Chemical Process Engineering;chemical process;Prozessentwicklung;process development;scale-up;piping;Rohrleitungsbau;Rohrleitungen;P&ID;R&I-Schema
Materials science;Werkstofftechnik;materials engineering;Werkstoffkunde;Materialwissenschaften;Werkstoffwissenschaften;metallurgy;Metallurgie;Werkstoffprüfung;material testing;Materialprüfung;non-destructive testing;zerstörungsfreie Prüfung;Werkstoffkenntnisse;NDT;polymers;Polymere;ceramics;nanotechnology;Nanotechnologie
?Automotive;Automobilindustrie;?automotive industry;Fahrzeugtechnik;automotive engineering;Kfz-Technik;vehicle technology;Fahrzeugbau;Automobil;Automobilbranche;E-Mobilität;electromobility;Elektromobilität;electric vehicles;battery technology;Batterietechnik;Automotive-Bereich;vehicle development;Fahrzeugentwicklung;ADAS;autonomous driving;autonomes Fahren;powertrain;Antriebsstrang;chassis;Motorenentwicklung;combustion engines;Hochvolttechnik;Hochvolt;Karosserie;driver assistance systems;Fahrerassistenzsysteme;Nutzfahrzeuge;hybrid vehicles
Vehicle repair;Kfz-Reparatur;Kfz-Mechatroniker;auto repair;Fahrzeugdiagnose;automotive repair;vehicle diagnostics;Kfz-Mechaniker;automotive mechanic;brake systems;Reifenwechsel;Karosseriebau;Kfz-Mechatronik;Autoreparatur;Fahrzeugreparatur;vehicle maintenance;Fahrzeugwartung;Achsvermessung;oil changes;engine repair;Kfz-Elektrik;tire repair
Railway technology;Bahntechnik;?railway;Schienenfahrzeuge;rail industry;Eisenbahn;signalling systems;Leit- und Sicherungstechnik;Triebfahrzeugführer;train driver
Shipbuilding;Schiffbau;marine engineering;naval architecture;Schiffstechnik;?nautical;?maritime;?offshore;Nautik;?vessels
?Renewable energy;erneuerbare Energien;wind energy;Windenergie;photovoltaics;Photovoltaik;?solar;solar energy;PV-Anlagen;wind turbines;Solartechnik;Solaranlagen;Windkraftanlagen;Windkraft;Wasserstoff;hydrogen;Energiewende;Biogas;energy storage;Energiespeicher;PV-Montage
?Energy industry;Energiewirtschaft;energy management;Energiemanagement;Energieberatung;?utilities;?oil and gas;Energiehandel;energy efficiency;Energieeffizienz;Versorgungswirtschaft;Stromversorgung;smart grid;power plants;Kraftwerk;Kraftwerkstechnik;nuclear energy;Stadtwerke;Energieversorger;Netzbetrieb;energy market;energy trading;electricity market;ISO 50001;petroleum engineering;refinery;pipelines
HVAC;heating ventilation and air conditioning;Heizungstechnik;Klimatechnik;Lüftungstechnik;SHK;Sanitär- und Heizungstechnik;Kältetechnik;refrigeration;Anlagenmechaniker SHK;?Heizung;?Sanitär;Heizungsbau;TGA;technische Gebäudeausrüstung;Versorgungstechnik;Haustechnik;Gebäudetechnik;air conditioning;Wärmepumpen;heat pumps;Anlagenmechaniker;Lüftung;Klimaanlagen;Lüftungsbau;?boilers;Kälteschein;Kälteanlagen;Heizungsanlagen;building technology;heating systems;Heizung Sanitär;building services engineering;MEP engineering;=MEP;building services engineer;building services technician;building services manager;building services design;building services installation;building services maintenance;building services industry;HVAC design;HVAC systems
Plumbing;Klempnerei;Sanitärinstallation;plumber;Installateur;pipe fitting;pipefitting;Rohrinstallation;Gas- und Wasserinstallation;Klempner;Sanitäranlagen;Spengler
?Construction;?Bau;Bauwesen;Bauleitung;construction management;site management;Baustellenleitung;Hochbau;Tiefbau;building construction;Bauausführung;Bauüberwachung;construction supervision;Bauprojekte;construction projects;Baustelle;construction sites;Straßenbau;road construction;Bauindustrie;?construction industry;Baugewerbe;Baubranche;Schlüsselfertigbau;Baumanagement;Bauprojektmanagement;building industry;site supervision;Poliererfahrung;Polier;general contractor;Baustellenerfahrung;Objektüberwachung;construction work;Leitungsbau;Kabelbau;Brückenbau;infrastructure construction
Civil engineering;Bauingenieurwesen;structural engineering;Tragwerksplanung;?Statik;Bauingenieur;civil engineer;geotechnics;Geotechnik;structural analysis;Wasserbau;Siedlungswasserwirtschaft;Verkehrsplanung;traffic engineering;Bauphysik;building physics;soil mechanics;Baustatik;hydraulic engineering;Konstruktiver Ingenieurbau;Infrastrukturplanung;transportation engineering
?Architecture;?Architektur;Bauplanung;Gebäudeplanung;Stadtplanung;urban planning;Landschaftsarchitektur;landscape architecture;Innenarchitektur;interior design;Entwurfsplanung;Ausführungsplanung;Genehmigungsplanung;town planning;Raumplanung;Bauantrag;architectural design;building design;Denkmalpflege;Bauzeichnungen
HOAI;VOB;VOB/B;AVA;LV-Erstellung;Leistungsverzeichnisse;AHO;Leistungsphasen;Ausschreibung und Vergabe
BIM;building information modeling;Building Information Modelling
Surveying;Vermessung;Vermessungstechnik;geodesy;land surveying;Geodäsie;Geomatik;photogrammetry;quantity surveying
Carpentry;Schreinerei;Tischlerei;Holzbearbeitung;joinery;woodworking;Tischler;Schreiner;Zimmerei;carpenter;Zimmerer;Holzbau;cabinet making;Möbelbau;Möbelmontage;?Innenausbau;Dachstuhl;furniture making;Holztechnik;Trockenbau;drywall;?framing;Küchenmontage;Fensterbau
Masonry;Maurerarbeiten;bricklaying;Betonbau;?concrete work;Maurer;?concrete;Stahlbetonbau;?Beton;Schalungsbau;formwork;Putzarbeiten;plastering;Estrich;Stuckateur;Pflasterarbeiten;Mauerwerk;?scaffolding;Gerüstbau;?demolition;Abbruch;rebar
?Painting;Malerarbeiten;Maler und Lackierer;?painter;Anstrich;house painting;wallpapering;Tapezieren;Maler;Bodenbeläge;?flooring;Fliesenlegen;tiling;Fliesenleger;Bodenleger;Parkett;floor laying;tile setting
Roofing;Dachdeckerarbeiten;Dachdecker;roofer;Dacharbeiten;Bauklempnerei;waterproofing;?Abdichtung;?insulation;?Dämmung;?Isolierung;Flachdach
Landscaping;Garten- und Landschaftsbau;GaLaBau;gardening;Gartenarbeit;Grünpflege;Gartenpflege;Landschaftsgärtner;horticulture;Gartenbau;lawn care;Baumpflege;tree care;landscape maintenance;Grünanlagenpflege;irrigation;?Winterdienst;Gärtner;grounds maintenance
Caretaking;Hausmeistertätigkeiten;caretaker;Hausmeister;handyman;janitor;Hausmeisterdienste;Haustechniker;Hausmeisterservice;Kleinreparaturen
Heavy equipment operation;Baumaschinen;excavator;Bagger;Baggerfahrer;crane operation;Kranführer;Kran;Radlader;construction machinery;bulldozer;wheel loader;Baumaschinenführer;crane operator;Kranschein;Kranführerschein;Baggerschein;Hubarbeitsbühne;Hebebühne;backhoe;heavy machinery;Hallenkran;skid steer
Forklift driving;Staplerschein;forklift licence;Gabelstaplerschein;forklift;Gabelstapler;Stapler;forklift license;Staplerfahrer;Hochregalstapler;Schubmaststapler;forklift operation;Flurförderzeuge;Flurförderschein;Hubwagen;pallet jack;Staplerführerschein;reach truck;Gabelstaplerführerschein;Ameise;Stapelschein;forklift certification;industrial trucks
Truck driving;Lkw-Fahren;LKW-Fahrer;truck driver;Berufskraftfahrer;?Fahrer;Kraftfahrer;Fernverkehr;Nahverkehr;long-haul;delivery driving;Auslieferungsfahrer;Kurierfahrer;courier;bus driver;Busfahrer;?Zustellung;Paketzustellung;parcel delivery;?Auslieferung;delivery driver;van driver;taxi driver;Taxifahrer;Uber driver;Lieferfahrer;Sattelzug;tractor trailer;Personenbeförderung;Zusteller;last mile delivery;chauffeur
?Printing;Drucktechnik;offset printing;Offsetdruck;Digitaldruck;digital printing;Druckvorstufe;prepress;Medientechnologe Druck;screen printing;Siebdruck;Weiterverarbeitung;Buchbinderei;Flexodruck;large format printing;3D printing;3D-Druck;additive manufacturing;additive Fertigung
Textile;Textiltechnik;sewing;?Nähen;?tailoring;Schneiderei;?fashion;?Mode;Bekleidungstechnik;?apparel;Textilien;?garment;dressmaking;Modedesign;fashion design;pattern making;Schnittkonstruktion;upholstery;Polsterei
Optics;?Optik;photonics;Photonik;?lasers;Lasertechnik;Augenoptik;?optician;Augenoptiker;optical engineering;laser technology;Optoelektronik;Hörakustik
Glass and ceramics;Glaser;Glasbau;Glasverarbeitung
Watchmaking;Uhrmacher;Goldschmied;jewellery;?jewelry;goldsmith
Hairdressing;Friseur;hair styling;Friseurhandwerk;hairdresser;hair cutting;hair colouring;cosmetology;barber;Friseurmeister;Haare schneiden;hair stylist
Cosmetics;Kosmetik;beauty treatments;manicure;Maniküre;nail design;Make-up;Kosmetikerin;skin care;Hautpflege;Fußpflege;pedicure;?wellness;?massage;?spa;esthetician
Food production;Lebensmittelproduktion;food processing;Lebensmittelverarbeitung;Lebensmitteltechnologie;food technology;Lebensmitteltechnik;Lebensmittelindustrie;?food industry;Bäckerei;?baking;?Backen;?bakery;Bäcker;Konditorei;pastry;Konditor;Fleischerei;?butcher;Metzgerei;Metzger;Fleischer;brewing;Brauwesen;Brauerei;?dairy;Molkerei;meat processing;food safety;Lebensmittelsicherheit;confectionery;Getränketechnik;beverage production;Backwaren;food science;dairy industry;Winzer;winemaking
HACCP;Lebensmittelhygiene;food hygiene;Hygienevorschriften;hygiene regulations;Gesundheitszeugnis;Infektionsschutzgesetz;hygiene standards;Hygienestandards;Infektionsschutzbelehrung;Hygienebestimmungen;food handling;ServSafe;=IFS;BRC;Food Hygiene Certificate;Hygienerichtlinien;Belehrung nach § 43;IFS Food
Cooking;?Kochen;?chef;?Koch;culinary;?Küche;kitchen work;food preparation;Speisenzubereitung;Küchenhilfe;?cook;Küchenleitung;line cook;sous chef;menu planning;Speisenplanung;Gemeinschaftsverpflegung;culinary arts;Zubereitung von Speisen;Menüplanung;grilling;kitchen management;Großküche;Gastronomieküche;Beikoch;kitchen operations;?Catering;Zubereitung von Mahlzeiten;cuisine;A la carte;Patisserie;?banquets;Kaltmamsell
Food service;?Gastronomie;waiter;Kellner;waitressing;restaurant service;Gastronomieerfahrung;?hospitality;Restaurantfachmann;?serving;bartending;Barkeeper;barista;Kaffeezubereitung;Systemgastronomie;table service;Gästebetreuung;?Bedienung;?Restaurant;serving guests;bar service;restaurant management;Servicekraft;Bewirtung;?cocktails;wine knowledge;Weinkenntnisse;sommelier;front of house;Ausschank;food and beverage;F&B;Bankett;?hosting;server experience
?Hotel;?Hotellerie;hotel reception;?Rezeption;front desk;Hotelfachmann;?reception;?Empfang;?receptionist;Hotelfach;?front office;Gästeempfang;check-in;concierge;Hotelmanagement;hotel management;Empfangstätigkeit;guest relations;night audit;Rezeptionserfahrung;hotel operations;?reservations;?Reservierung;Check-in und Check-out;Hotelerfahrung;Beherbergung;front desk operations
Agriculture;Landwirtschaft;?farming;Ackerbau;animal husbandry;Tierhaltung;Agrarwissenschaften;agronomy;?livestock;crop production;Pflanzenbau;Landwirt;Landmaschinen;agricultural machinery;Tierpflege;animal care;Forstwirtschaft;?forestry;Viehzucht;Milchviehhaltung;Agrarwirtschaft;Tierzucht;Pferdewirt;viticulture;Weinbau;?fishery;aquaculture;Obstbau;Gemüseanbau;Erntehelfer;?harvesting;?greenhouse;Floristik;florist;Floristin;plant protection;Pflanzenschutz;agricultural science;beekeeping;dog grooming;agribusiness;Landmaschinentechnik;arboriculture
Waste management;Abfallwirtschaft;?recycling;?Entsorgung;waste disposal;Kreislaufwirtschaft;circular economy;Abfallentsorgung;Abwassertechnik;wastewater treatment;water treatment;Wasseraufbereitung;Kläranlage;Umwelttechnik;environmental engineering;Umweltschutz;environmental protection;hazardous materials;Gefahrgut;Gefahrstoffe;dangerous goods;Gefahrgutrecht;ADR;Umweltingenieurwesen;Trinkwasser;hazmat;environmental science;Umweltwissenschaften;ecology;?conservation;Naturschutz;biodiversity;water management;environmental impact assessment;Altlasten;Immissionsschutz;climate change;Klimaschutz
?Telecommunications;Telekommunikation;Nachrichtentechnik;fibre optics;Glasfaser;fiber optics;Glasfasertechnik;Fernmeldetechnik;?telecom;mobile communications;?Mobilfunk;?5G;?LTE;Kommunikationstechnik;Informationselektronik;Breitbandausbau;FTTH;satellite communications;Glasfaserausbau;Spleißen
Fire protection;Brandschutz;fire safety;fire fighting;Feuerwehr;fire alarm systems;Brandmeldeanlagen;Brandmeldetechnik;Sprinkleranlagen;Sicherheitstechnik;firefighter;Brandschutzbeauftragter;security systems;alarm systems;Gefahrenmeldeanlagen;vorbeugender Brandschutz;Ersthelfer;?first aid;Erste Hilfe;emergency response;Rettungsschwimmer;lifeguard;=CPR;Erste-Hilfe-Kurs;first aid certificate
?Mining;Bergbau;?geology;Geologie;mineral processing;quarrying;geophysics;Geophysik;Geowissenschaften;earth sciences;hydrogeology;drilling engineering;geosciences
Physics;Physik;physicist;applied physics;Physiker;theoretical physics;experimental physics;thermodynamics;Thermodynamik;fluid mechanics;Strömungsmechanik;astrophysics;quantum mechanics;acoustics;Akustik;plasma physics;solid state physics;Festkörperphysik;spectroscopy;Spektroskopie;Strömungslehre;fluid dynamics;vibration analysis;heat transfer;Technische Physik
?Mathematics;Mathematik;?maths;applied mathematics;linear algebra;numerical analysis;Numerik;mathematical modelling;mathematical modeling;Mathematiker;Operations Research;optimization algorithms;optimisation;mathematische Optimierung;probability theory;Wahrscheinlichkeitsrechnung;Stochastik;calculus;numerical methods;math skills
?Engineering;Ingenieurwesen;Ingenieurwissenschaften;engineering background;technisches Studium;Wirtschaftsingenieurwesen;industrial engineering;Wirtschaftsingenieur;engineering sciences;technische Ausbildung;Ingenieur;technisches Verständnis;technical understanding;technisches Know-how;mechanical aptitude;handwerkliches Geschick;handwerkliche Ausbildung;manual dexterity;technische Affinität;handwerkliche Fähigkeiten;technical background;handwerkliche Begabung;Handwerk;technical knowledge;?technical skills;?technical expertise;Fingerfertigkeit;handwerkliches Verständnis
Finite element analysis;FEM;FEA;Finite-Elemente-Methode;finite element method;FEM-Berechnung;finite elements;Ansys;Abaqus;Nastran;CFD;computational fluid dynamics;strength calculations;Festigkeitsberechnung;LS-DYNA;Strömungssimulation;COMSOL;OpenFOAM;MSC Adams;HyperMesh;Festigkeitsnachweis
[tool]
ETABS;STAAD Pro;SAP2000
V-Ray;Lumion;Enscape
AutoCAD;Auto CAD;=ACAD
SolidWorks;Solid Works
CATIA;CATIA V5
Siemens NX;Unigraphics;NX CAD
Autodesk Inventor;Inventor CAD;=Inventor
Creo;PTC Creo;Pro/ENGINEER;ProEngineer;Pro E
Solid Edge
Fusion 360
Revit;Autodesk Revit
Allplan;Nemetschek Allplan
ArchiCAD
Vectorworks
SketchUp;Google SketchUp
Rhino 3D;~Rhino;Rhinoceros;Grasshopper
Civil 3D;AutoCAD Civil 3D
Tekla;Tekla Structures
Navisworks
EPLAN;Eplan P8;EPLAN Electric P8;E-Plan
Altium;Altium Designer
KiCad
Enovia;3DEXPERIENCE
WMS;warehouse management system;Lagerverwaltungssystem;LVS;Lagerverwaltungssysteme;Lagerverwaltungssoftware
=MES;manufacturing execution system;MES-System;Hydra MES
TMS;transport management system;Transportmanagementsystem
RF scanner;Handscanner;barcode scanner;?Scanner;handheld scanners;MDE-Geräte
LIMS;laboratory information management system
Aspen Plus;Aspen HYSYS;HYSYS
PVSyst;PV*SOL
[certificates]
Driving licence class B;Führerschein Klasse B;driver's license;Führerschein;driving licence;PKW-Führerschein;Führerschein der Klasse B;driving license;drivers license;valid driver's license;Führerschein Klasse 3;Fahrerlaubnis;Fahrerlaubnis Klasse B;Fahrerlaubnis der Klasse B;driver's licence;clean driving record;full driving licence;Führerschein B;Führerschein Kl. B
Driving licence class C;Führerschein Klasse C;Führerschein CE;Führerschein Klasse CE;CDL;LKW-Führerschein;Führerschein der Klasse CE;Klasse C/CE;Führerschein C/CE;commercial driver's license;Führerschein Klasse C1;C1E;Klasse CE;Führerschein der Klasse C;HGV licence;Class A CDL;Führerschein Klasse C/CE;Fahrerlaubnis Klasse CE;Klasse C1;CDL A;HGV;HGV driver
Driving licence class D;Führerschein Klasse D;Führerschein der Klasse D;Personenbeförderungsschein;P-Schein
Driver card;Fahrerkarte;Module 95;Schlüsselzahl 95;BKF-Module;Kennziffer 95;Code 95;digitaler Tachograph
ADR certificate;ADR-Schein;ADR-Bescheinigung;Gefahrgutschein;Gefahrgutführerschein
Meister;Meisterbrief;Industriemeister;Handwerksmeister;Meisterprüfung;Meistertitel;master craftsman;Industriemeister Metall;Meister/in;Küchenmeister;Logistikmeister;Meisterausbildung;Bäckermeister;Meisterschule;Elektromeister;staatlich geprüfter Techniker;staatlich geprüfte Technikerin;Techniker;Maschinenbautechniker;journeyman;Fachwirt;Technikerausbildung;Weiterbildung zum Techniker;Industriefachwirt;Technischer Fachwirt;Wirtschaftsfachwirt;Handelsfachwirt;Betriebswirt;Immobilienfachwirt;Geprüfter Betriebswirt
[tools]
Sinumerik;Siemens Sinumerik;Heidenhain;Heidenhain-Steuerung;Fanuc;Mazatrol
CAD;CAD-Kenntnisse;computer aided design;3D-CAD;CAD software;CAD-Konstruktion;CAD-Programme;CAD/CAM;=CAM;CAM-Programmierung;CAE;3D-Konstruktion;3D modeling;3D modelling;3D-Modellierung;CAD-System;2D/3D-CAD;CAD design;CAD-Systeme;2D CAD
OrCAD;?Cadence;Cadence Virtuoso;Cadence Allegro
Mastercam;hyperMILL;SolidCAM;Tebis;PowerMill
Teamcenter;Windchill;PLM;PDM;product lifecycle management software
=DOORS;IBM DOORS;Polarion;codebeamer
dSPACE;TargetLink;ASCET;?INCA
RIB iTWO;iTWO;ORCA AVA;California.pro;Nevaris;BRZ
Manhattan WMS;Blue Yonder;JDA;Körber WMS
Minitab;JMP;statistical process control;SPC;Statistische Prozesskontrolle
ETAP;PSS/E;DIgSILENT PowerFactory;PowerFactory
[field]
Nursing;?Pflege;Krankenpflege;Gesundheits- und Krankenpflege;patient care;Patientenversorgung;nursing care;Pflegefachkraft;registered nurse;RN;Krankenpfleger;Krankenschwester;Pflegefachfrau;Pflegefachmann;examinierte Pflegefachkraft;Gesundheits- und Krankenpfleger;examinierter Altenpfleger;Gesundheits- und Krankenpflegerin;Gesundheits- und Kinderkrankenpflege;Kinderkrankenpflege;pediatric nursing;?nurse;Patientenpflege;direct patient care;Patientenbetreuung;Pflegeerfahrung;nursing experience;Pflegetätigkeiten;staff nurse;Pflegefachkenntnisse;LPN;licensed practical nurse;acute care;stationäre Pflege;nursing practice;Pflegehelfer;Pflegehilfskraft;CNA;nursing assistant;certified nursing assistant;Krankenpflegehelfer;Pflegeassistenz;=PFK;=GuK
Basic care;Grundpflege;personal care;Körperpflege;Grund- und Behandlungspflege;activities of daily living;=ADL;personal hygiene assistance;Unterstützung bei der Körperpflege;?Mobilisation;?Lagerung
Treatment care;Behandlungspflege;medizinische Behandlungspflege
Elderly care;Altenpflege;geriatric care;Seniorenbetreuung;Altenpflegehelfer;Altenpfleger;aged care;Seniorenpflege;geriatrics;Geriatrie;Alltagsbegleitung;Altenpflegerin;Betreuungskraft;Betreuungskraft nach § 53c;Betreuungskraft § 43b;caregiver;care assistant;?Senioren;dementia;nursing home;Pflegeheim;senior care;home care;häusliche Pflege;ambulante Pflege;ambulanter Pflegedienst;domiciliary care;home health;long-term care;Langzeitpflege;Demenzbetreuung;Pflegedienst
Dementia care;Demenz;Demenzpflege;Demenzerkrankungen
Intensive care;Intensivpflege;ICU;intensive care unit;critical care;Intensivstation;Intensivmedizin;außerklinische Intensivpflege;Beatmung;ventilation of patients;Fachweiterbildung Intensiv;Beatmungspflege;Anästhesie und Intensivpflege
Wound care;Wundversorgung;Wundmanagement;wound management;Wundexperte;Verbandswechsel;wound dressing;Wundpflege
Medication administration;Medikamentengabe;administering medication;Medikamentenausgabe;medication management;?Infusionen;Injektionen;IV therapy;injections;Medikamentenmanagement;Medikamentenstellung;drug administration;Injektion;administer medications
Vital signs;Vitalzeichen;Vitalzeichenkontrolle;blood pressure;blood collection;Blutentnahme;phlebotomy;Blutabnahme;Vitalwerte;Blutentnahmen;drawing blood
Care planning;Pflegeplanung;Pflegedokumentation;care documentation;care plans;nursing documentation;=SIS;Strukturmodell;strukturierte Informationssammlung;Dokumentation der Pflege;?patient documentation;patient records;medical records;Patientenakten;Patientendokumentation;electronic health records;EHR;EMR;elektronische Patientenakte;charting;medical charting;Pflegeprozess
Care management;Pflegedienstleitung;PDL;Wohnbereichsleitung;Stationsleitung;charge nurse;nurse manager;Pflegemanagement;Praxisanleitung;Praxisanleiter;nursing management;Einrichtungsleitung;Pflegepädagogik;Heimleitung
Palliative care;Palliativpflege;hospice;Hospiz;Palliative Care Weiterbildung;Palliativmedizin;end-of-life care;Sterbebegleitung
Surgery assistance;OP-Assistenz;Operationstechnische Assistenz;=OTA;operating room;scrub nurse;OP-Pflege;?surgery;?Chirurgie;surgical procedures;perioperative nursing;surgical technologist;Anästhesietechnische Assistenz;=ATA;operating theatre;Operationssaal;theatre nursing;Instrumentieren;sterilization;Sterilisation;AEMP;Aufbereitung von Medizinprodukten;sterile techniques;?surgical
Anaesthesia;Anästhesie;Anästhesiepflege;anesthesia;anesthesiology
Emergency medicine;Notfallmedizin;Rettungsdienst;?paramedic;Notfallsanitäter;Rettungssanitäter;?emergency room;?Notaufnahme;triage;EMT;Rettungsassistent;emergency care;?ambulance;Krankentransport;emergency medical services;ACLS;BLS;BLS certification;advanced cardiac life support;emergency department
Medical assistance;Medizinische Fachangestellte;MFA;medical assistant;Arzthelferin;?Arztpraxis;Praxismanagement;Praxisorganisation;medizinische Assistenz;Medizinischer Fachangestellter;Arzthelfer;medical office;Patientenaufnahme;patient admission;patient intake;Sprechstundenassistenz;Patientenempfang;EBM;GOÄ;Abrechnung nach EBM;EBM und GOÄ;EKG;ECG;medical secretary;patient registration;medical reception;Patientenverwaltung;Arztsekretariat
Dental assistance;Zahnmedizinische Fachangestellte;ZFA;dental assistant;Stuhlassistenz;dentistry;Zahnmedizin;Zahntechnik;dental hygiene;Prophylaxe;Zahnarzthelferin;dental technology;Zahntechniker;dental technician;chairside assistance;Zahnarzt;GOZ;ZMP;?dentist;orthodontics;Kieferorthopädie;dental implants
?Medicine;Medizin;Humanmedizin;Approbation;medical doctor;?physician;Facharzt;Assistenzarzt;Ärztin;Arzt;Oberarzt;medical school;Innere Medizin;internal medicine;Allgemeinmedizin;general practice;cardiology;Kardiologie;neurology;Neurologie;orthopaedics;Orthopädie;oncology;Onkologie;gynecology;Gynäkologie;Urologie;urology;dermatology;Dermatologie;pediatrics;Pädiatrie;?psychiatry;Psychiatrie;Radiologie;radiology;Facharztanerkennung;medical knowledge;medizinische Kenntnisse;Unfallchirurgie;Gefäßchirurgie;clinical medicine;pathology;Pathologie;Hausarzt;Fachärztin;family medicine;neonatology;Neonatologie;nephrology;Dialyse;dialysis;immunology;Immunologie;endocrinology;?infectious diseases;rheumatology;gastroenterology;hematology;medizinisches Fachwissen;HNO;ophthalmology;anatomy;Anatomie;physiology;Physiologie;medical terminology;medizinische Fachterminologie;occupational medicine;Arbeitsmedizin;telemedicine
Obstetrics;midwifery;Hebamme;Geburtshilfe;midwife;?labor and delivery
Radiography;medical imaging;X-ray;Röntgen;MRT;MRI;CT scan;Computertomographie;Medizinisch-technische Radiologieassistenz;MTRA;radiographer;ultrasound;Sonographie;bildgebende Verfahren;MTR;radiation therapy;Strahlentherapie;Strahlenschutz;radiation protection;Röntgenschein;Fachkunde Strahlenschutz;radiologic technologist;sonography;nuclear medicine;mammography;Röntgendiagnostik
Laboratory work;Laborarbeit;laboratory techniques;Labortechnik;?laboratory;?Labor;MTLA;Laborassistenz;lab techniques;Laborerfahrung;laboratory experience;Laborant;Chemielaborant;Biologielaborant;laboratory technician;labormedizin;clinical chemistry;Hämatologie;Medizinisch-technische Laboratoriumsassistenz;?lab work;BTA;CTA;Labortätigkeit;Laborpraxis;Probenvorbereitung;sample preparation;sample analysis;laboratory analysis;pipetting;Laboranalytik;Probenahme;?sampling;Labordiagnostik;assay development;assays;bench work;lab experience
Pharmacy;Pharmazie;?pharmaceutical;Apotheke;PTA;pharmacist;Apotheker;Pharmazeutisch-technische Assistenz;pharmacology;Pharmakologie;PKA;?pharmaceutical industry;Pharmaindustrie;?pharma;Pharmazeutische Industrie;drug development;Arzneimittel;pharmacy technician;toxicology;Toxikologie;drug discovery;Arzneimittelentwicklung;Arzneimittelrecht;Arzneimittelherstellung;Rezeptur;pharmazeutische Kenntnisse;compounding;galenics;pharmaceutical technology;Pharmakant;formulation development;Pharmabereich;vaccines;biopharmaceuticals
Pharmacovigilance;drug safety;Arzneimittelsicherheit;adverse events
Clinical research;?clinical trials;klinische Studien;clinical studies;klinische Forschung;study nurse;CRA;clinical research associate;clinical data management;Studienkoordination;clinical development;klinische Prüfungen;clinical monitoring;clinical operations;study protocols;medical writing;ICH-GCP;good clinical practice;klinische Entwicklung;CRO
GMP;good manufacturing practice;GxP;cGMP;GMP-Umfeld;GLP;good laboratory practice;GDP;good distribution practice;GMP-Kenntnisse;GMP-Bereich;GMP guidelines;Reinraum;cleanroom;clean room;qualification and validation;Qualifizierung und Validierung;Validierung;process validation;Prozessvalidierung;CAPA;SOP;standard operating procedures;batch records;batch documentation;21 CFR Part 11;computer system validation;equipment qualification;FDA regulations;FDA;=EMA;Good Practice;method validation;Methodenvalidierung;Reinigungsvalidierung;GAMP;GAMP 5;deviation management;aseptic;Herstelldokumentation
Regulatory affairs;Zulassung;drug approval;Arzneimittelzulassung;regulatory submissions;Produktzulassung;Zulassungsunterlagen;registration dossiers
Medical devices;Medizintechnik;medical technology;Medizinprodukte;MDR;biomedical engineering;Medizinprodukterecht;MedTech;Medizinproduktegesetz;medical device regulation;Medizinprodukteberater;medical equipment;biomedical;Biomedizintechnik;prosthetics;Orthopädietechnik;Medizingeräte;?Hilfsmittel;Medizinproduktebereich;IEC 62304;ISO 14971
Physiotherapy;Physiotherapie;physical therapy;Physiotherapeut;physiotherapist;manuelle Therapie;manual therapy;Krankengymnastik;physical therapist;Lymphdrainage;manuelle Lymphdrainage;KGG;?Rehabilitation;Bobath;Sporttherapie;sports therapy;kinesiology;osteopathy;Osteopathie;rehab;Krankengymnastik am Gerät;PNF;chiropractic;athletic training
Occupational therapy;Ergotherapie;Ergotherapeut;occupational therapist
Speech therapy;Logopädie;Logopäde;speech-language pathology;speech therapist;speech language pathologist;Sprachtherapie
?Psychology;Psychologie;psychotherapy;Psychotherapie;counselling;counseling;psychologische Beratung;Psychologe;psychotherapist;behavioral therapy;Verhaltenstherapie;?mental health;clinical psychology;klinische Psychologie;cognitive behavioral therapy;CBT;Suchthilfe;addiction counselling;substance abuse;psychological assessment;psychische Erkrankungen;Arbeitspsychologie;applied behavior analysis;Krisenintervention;crisis intervention;Psychosomatik;Traumapädagogik;neuropsychology;systemische Beratung;Wirtschaftspsychologie;coaching psychology;psychische Gesundheit;Suchtberatung
?Nutrition;?Ernährung;Ernährungsberatung;dietetics;nutritionist;Diätassistenz;Ernährungswissenschaften;dietitian;dietician;Ökotrophologie;Ernährungslehre
Fitness training;personal training;Fitnesstrainer;sports science;Sportwissenschaft;?fitness;Trainerlizenz;group fitness;sports coaching;personal trainer;?yoga;Fitnesskurse;Übungsleiter;athletics;swimming instruction;Schwimmunterricht;Trainerschein;Pilates;Gesundheitssport;?Gesundheitsförderung;health promotion;?betriebliches Gesundheitsmanagement;?BGM
Hygiene management;?Hygiene;Krankenhaushygiene;infection control;Infektionsschutz;Desinfektion;disinfection;infection prevention;Hygienemaßnahmen;Hygieneplan;Hygienebeauftragte;Hygienemanagement
?Hospital;?Krankenhaus;?Klinik;clinical experience;klinische Erfahrung;?healthcare;?Gesundheitswesen;?health care;Gesundheitsmanagement;healthcare management;health economics;Gesundheitsökonomie;?public health;DRG;medical coding;medizinische Kodierung;ICD-10;health informatics;CPT;HIPAA;Medizincontrolling;Kodierfachkraft;Gesundheitsbranche;Krankenhausmanagement;?healthcare industry;epidemiology;Epidemiologie;?health services;Entlassmanagement;Case Management;Fallmanagement;hospital experience;utilization review;Medicare;Medicaid;health policy;Krankenhausabrechnung;Krankenhauserfahrung;?global health;health care administration
Veterinary medicine;Tiermedizin;veterinary;Tierarzt;Tiermedizinische Fachangestellte;TFA;veterinarian;vet tech;Tierarzthelferin;Veterinärmedizin
Chemistry;Chemie;chemist;organic chemistry;organische Chemie;analytical chemistry;?Analytik;analytische Chemie;chemical analysis;biochemistry;Biochemie;physical chemistry;Chemiker;inorganic chemistry;polymer chemistry;Lebensmittelchemie;chemische Analytik;chromatography;Chromatographie;HPLC;GC-MS;LC-MS;mass spectrometry;Massenspektrometrie;Gaschromatographie;NMR;titration;FTIR;UV-Vis;wet chemistry;instrumentelle Analytik;organic synthesis;Synthesechemie;electrochemistry;Elektrochemie;catalysis;chemische Industrie;?chemical industry;Chemieindustrie;instrumental analysis;Chemikant;?chemicals;medicinal chemistry;Chemietechnik;petrochemicals;computational chemistry
Biology;Biologie;molecular biology;Molekularbiologie;cell biology;Zellbiologie;microbiology;Mikrobiologie;?biotechnology;Biotechnologie;genetics;Genetik;?life sciences;Biowissenschaften;cell culture;Zellkultur;PCR;qPCR;ELISA;Western blot;Western Blotting;flow cytometry;Durchflusszytometrie;sequencing;NGS;next generation sequencing;genomics;proteomics;cloning;microscopy;Mikroskopie;protein purification;protein expression;biologist;immunoassays;fermentation;CRISPR;bioprocess engineering;Bioverfahrenstechnik;neuroscience;Neurowissenschaften;stem cells;virology;Virologie;botany;zoology;Zellkulturtechnik;molekularbiologische Methoden;biophysics;Biophysik;antibodies;Antikörper;animal models;in vivo;in vitro;RNA;DNA extraction;gene expression;structural biology;upstream processing;downstream processing;chromatography purification;histology;Histologie;immunohistochemistry;bacteriology;Biologe;systems biology;plant biology;evolutionary biology;marine biology;transcriptomics;bioanalytics;Bioanalytik;biomaterials
?Teaching;?Unterrichten;?Unterricht;teaching experience;Lehrtätigkeit;Lehrer;Lehramt;?teacher;classroom management;lesson planning;Unterrichtsplanung;curriculum development;Didaktik;didactics;tutoring;Nachhilfe;Lehrerfahrung;pedagogy;Pädagogik;pädagogische Erfahrung;Lehrerin;Unterrichtserfahrung;Bildungswesen;instructional design;e-learning;educational technology;Lehrkraft;elementary education;secondary education;lesson plans;student supervision;ESL;teaching English;DaF;DaZ;Deutsch als Fremdsprache;Deutsch als Zweitsprache;Dozent;Integrationskurse;Hochschullehre;higher education;academic writing;wissenschaftliches Arbeiten;?curriculum;blended learning;Erziehungswissenschaften;literacy instruction;Bildungswissenschaften;differentiated instruction;teaching certificate;Erwachsenenbildung;adult education;supervision of students;Pädagoge;Montessori;music education;Musikpädagogik;vocational training;Berufsbildung;thesis supervision;supervise students
Special education;Sonderpädagogik;inclusive education;Heilpädagogik;Heilerziehungspflege;Heilerziehungspfleger;Behindertenhilfe;disability support;Förderschule;Eingliederungshilfe;Menschen mit Behinderung;Integrationshelfer;Schulbegleitung;learning disabilities;autism;Autismus;special needs;people with disabilities;IEP;Teilhabeplanung;Teilhabe am Arbeitsleben;Teilhabeleistungen;BTHG;Heilpädagoge;individualized education;Förderplanung;Inklusion
Childcare;?Kinderbetreuung;early childhood education;Erzieher;?Kita;?Kindergarten;Erzieherin;Frühpädagogik;nanny;?day care;Kinderpflege;Kinderpfleger;Sozialassistent;?Krippe;pädagogische Fachkraft;preschool;?Hort;Kindheitspädagogik;staatlich anerkannte Erzieherin;staatlich anerkannter Erzieher;babysitting;?child care;Elementarpädagogik;Elternarbeit;Kindertagesstätte;?daycare;Elterngespräche;child development;Ganztagsbetreuung;OGS;Tagesmutter;frühkindliche Bildung;infant care;kindergarten teaching
Social work;Soziale Arbeit;Sozialarbeit;Sozialpädagogik;social services;Sozialarbeiter;Sozialpädagoge;youth work;Jugendhilfe;Jugendarbeit;Kinder- und Jugendhilfe;Flüchtlingshilfe;Streetwork;Schulsozialarbeit;social worker;family support;Familienhilfe;SPFH;community work;social pedagogy;?outreach;child protection;Kinderschutz;SGB VIII;SGB XII;SGB II;SGB IX;SGB XI;Wohnungslosenhilfe;Integration von Migranten;Asylrecht;Sozialberatung;Migrationsberatung;Gemeinwesenarbeit;volunteer management;Ehrenamtskoordination;Schuldnerberatung;Jugendamt;Wohngruppe;stationäre Jugendhilfe;refugee;Arbeitsvermittlung;Berufsberatung;career counseling;Sozialdienst;Sozialwissenschaften;social sciences;sociology;Soziologie;anthropology;gender equality;human rights;Menschenrechte;Hilfeplanung;gender mainstreaming;?migration;child welfare;case work;Wiedereingliederung
?Training;?Schulungen;training delivery;?workshops;?Moderation;?facilitation;Workshop-Moderation;train the trainer;training courses;Mitarbeiterschulung;staff training;?Seminare;training design;employee training;Schulung von Mitarbeitern;conducting training;Durchführung von Schulungen;workshop facilitation;Anwenderschulungen;Durchführung von Workshops;user training;Unterweisungen;Wissensvermittlung;corporate training;training materials
Graphic design;Grafikdesign;visual design;?layout;?Gestaltung;Mediengestaltung;Typografie;typography;?Grafik;?illustration;packaging design;Kommunikationsdesign;communication design;print design;Mediengestalter;logo design;Layoutgestaltung;Printmedien;digital design;art direction;Bildbearbeitung;image editing;photo editing;desktop publishing;DTP;infographics;Medienproduktion;visual communication;editorial design;Bildretusche;Reinzeichnung;creative direction;Druckdaten;photo retouching
UX design;?user experience;UX;UI design;user interface;UI/UX;user research;?usability;wireframing;?prototyping;interaction design;UX/UI;user interface design;Usability-Tests;usability testing;user experience design;UX research;?wireframes;Prototypen;UX/UI-Design;human-computer interaction;user-centered design;nutzerzentriertes Design;Benutzeroberflächen;information architecture;prototypes;rapid prototyping;mockups;user testing;design systems;HCI;human centered design;user flows;personas;Informationsarchitektur;UI
?Product design;Produktdesign;industrial design;Industriedesign
Photography;Fotografie;photo shooting;Fotograf;photographer;Produktfotografie
Video production;Videoproduktion;video editing;Videoschnitt;film editing;Filmproduktion;motion graphics;Motion-Design;Kameraführung;cinematography;film production;3D-Animation;Postproduktion;post-production;visual effects;VFX;Videobearbeitung;filming;videography;?broadcasting;Rundfunk;storyboarding;TV production;?podcasts;Podcast-Produktion;live streaming;Kameratechnik;Filmschnitt;?storytelling;character animation;texturing;video content
Sound engineering;Tontechnik;audio engineering;Veranstaltungstechnik;event technology;lighting technology;Lichttechnik;audio production;?music production;sound design;Bühnentechnik;stage technology;Musikproduktion;Medientechnik;audiovisual;AV technology;Fachkraft für Veranstaltungstechnik;?Musik;musician;?theatre;?Theater;?acting;?Schauspiel;performing arts;?singing;?Tanz;?Gesang;stage management;orchestra;arts management;Kulturmanagement;?museum;art history;Kunstgeschichte;curating;Kunst;exhibitions curation;costume design;set design
Library science;Bibliothekswesen;?archives;cataloguing;?Bibliothek;librarian;Archivwesen;cataloging;FaMI;?Geschichte;?philosophy;Philosophie;theology;Theologie;linguistics;Linguistik;Germanistik;?literature;Literaturwissenschaft;archaeology;cultural studies;Kulturwissenschaften;Geisteswissenschaften;humanities;Sprachwissenschaft;Religionswissenschaft;?heritage conservation;Anglistik;?geography;Geographie;Archäologie;social research;Kommunikationswissenschaft;media studies;Medienwissenschaft;communication studies;ethnography;qualitative research;quantitative research;survey design;qualitative Forschung;empirische Sozialforschung;quantitative methods;qualitative methods
[tools]
Vivendi;Medifox;MediFox DAN;Connext Vivendi;Sinfonie Pflegesoftware;DAN Produkte;Snap Ambulant
Orbis;Dedalus ORBIS;KIS;Krankenhausinformationssystem;SAP IS-H;i.s.h.med;?Medico;Nexus KIS;hospital information system
Epic EHR;Epic Systems;Cerner;Meditech;Allscripts;eClinicalWorks;athenahealth;NextGen EHR
Medatixx;Turbomed;Albis;CGM Albis;x.concept;Medistar;?Quincy;tomedo;Dampsoft;Praxissoftware;Arztpraxissoftware;CharlyXL
GraphPad Prism;GraphPad;ImageJ;Prism software
~Empower;Chromeleon;ChemDraw;Agilent ChemStation
Veeva;Veeva Vault;TrackWise;Medidata;Medidata Rave;Oracle Clinical;CTMS;eTMF
NVivo;MAXQDA;Atlas.ti;EndNote;Zotero;LaTeX
[certificates]
AWS certification;AWS Certified Solutions Architect;AWS Certified
Azure certification;Microsoft certification;MCSA;MCSE;AZ-900;AZ-104;Microsoft Certified;MCP certification;MCSD
CISSP
CISM;CISA;CRISC
CEH;Certified Ethical Hacker;OSCP
CompTIA;CompTIA A+;Security+;Network+;CompTIA Security+
CCNA;CCNP;CCIE;Cisco certification
PMP;Project Management Professional;CAPM;PMP certification;PMI certification;PMI-ACP
PRINCE2;Prince 2;PRINCE II
IPMA;GPM certification;IPMA Level D;IPMA-Zertifizierung
Certified Scrum Master;CSM;PSM I;Professional Scrum Master;PSM;CSPO;PSPO;Certified ScrumMaster;Scrum-Zertifizierung;Scrum certification;Scrum-Master-Zertifizierung
ISTQB;ISTQB Certified Tester;ISTQB Foundation;ISTQB-Zertifizierung;ISTQB certification
IREB;CPRE;CBAP;IREB CPRE
CFA;Chartered Financial Analyst;CFA Level
CPA;Certified Public Accountant;ACCA;=CMA;chartered accountant;=ACA;CIMA;CA qualification;Wirtschaftsprüfer;Wirtschaftsprüferexamen;Steuerberater;Steuerberaterexamen;Bilanzbuchhalter;Bilanzbuchhalterprüfung;Steuerfachangestellte;Steuerfachangestellter;Steuerfachwirt;Bilanzbuchhalter IHK;qualified accountant;enrolled agent;Certified Internal Auditor;CIA certification
FRM;Financial Risk Manager;CAIA;PRM
Series 7;Series 63;FINRA;Series 66;Series 6
Real estate license;real estate licence;insurance license;P&C license;life and health license;§ 34i GewO;§ 34f GewO;§ 34d GewO;Sachkundenachweis;Versicherungsvermittler;Sachkundeprüfung;IHK-Sachkundeprüfung;Versicherungsfachmann;Versicherungsfachmann BWV
Six Sigma Green Belt;Six Sigma Black Belt;Green Belt;Black Belt;Yellow Belt
SHRM;PHR;SPHR;SHRM-CP;CIPD
Security clearance;Sicherheitsüberprüfung;Ü2;Sicherheitsüberprüfung Ü2;?clearance;SÜG;Top Secret clearance;TS/SCI;Secret clearance;Führungszeugnis;erweitertes Führungszeugnis;polizeiliches Führungszeugnis;background check;DBS check;Zuverlässigkeitsüberprüfung;enhanced DBS
Nursing license;nursing licence;NMC registration;RN license;state nursing license;NMC PIN;nursing registration;medical license;board certification;board certified;state license;GMC registration;HCPC registration
Masernschutz;Masernimpfung;Masernschutznachweis;Impfnachweis;measles vaccination;Immunitätsnachweis
Sachkunde nach § 11 TierSchG;FELASA;Sachkundenachweis Pflanzenschutz;Jagdschein;Sprengschein;Motorsägenschein;chainsaw certificate;Kettensägenschein
[tool]
1C Enterprise
=4D
=A-Frame
ABAP CDS
AGS Script
=AIDL
=ALGOL
=AMPL
=ANTLR
=ActionScript
=Activeloop
=ActivityPub
=Actix
=Ada
=AdonisJS
=Agda
=Airbyte
=Alacritty
=Algolia
=AlmaLinux
Alpine Linux
Alpine.js
=Anaconda
=AngelScript
Answer Set Programming
Ant Design
Apache Ant
Apache CloudStack
Apache Superset
Apollo GraphQL
=Apostrophe
=AppVeyor
=AppleScript
=Appwrite
=ArangoDB
Arch Linux
=Argo
=Asciidoctor
=AspectJ
=Astro
=Atlassian
=Audacity
=Aurelia
=Auth0
=AutoHotkey
=AutoIt
=Autoprefixer
=Axios
=B4X
=BASIC
=BQN
=BSD
Babylon.js
=Ballerina
=Basecamp
=Bazel
=Bevy
BibTeX Style
=Bicep
=Biome
=BitBake
=Bitrise
=Blazor
=BlitzBasic
=BlitzMax
Bluespec BH
=Bower
=BrighterScript
=Bulma
C2hs Haskell
CAP CDS
=CLIPS
=CLion
=CMake
=CWeb
=Caddy
Cairo Zero
=CakePHP
=CameLIGO
Cap'n Proto
=CartoCSS
=Ceph
=Ceylon
Chakra UI
=Chapel
Chart.js
=Chocolatey
=ChucK
Cirrus CI
=Clarion
Classic ASP
Claude Code
=ClickHouse
Cloud Foundry
=Cloudera
=Cloudflare
Cloudflare Workers
=Cloudinary
=CocoaPods
=Codacy
Code Climate
=CodeFactor
=CodeMirror
=CodeQL
=CodeSandbox
=Codecov
=Codeship
=CoffeeScript
=ColdFusion
Common Lisp
Component Pascal
=Contao
=Coveralls
Craft CMS
Create React App
=Cython
=D3;D3.js
=DBeaver
=DTrace
=Dafny
=DataGrip
=DataWeave
=DatoCMS
=DenizenScript
=Dependabot
=Dgraph
=Dialogflow
=Dify
=DigitalOcean
=Docusaurus
=Dovecot
=Doxygen
=Drizzle
=DuckDB
=EJS
=ESLint
=EdgeQL
=EditorConfig
=Eiffel
=Eleventy;=11ty
=Elm
Emacs Lisp
=EmberScript
=Ethers
=F*
=FFmpeg
=FIRRTL
=Fastify
=Fastlane
=Fedora
=FileZilla
Filebench WML
=Firebase
=Flyway
Font Awesome
=FontForge
=Forgejo
=Framework7
=FreeBASIC
=FreeBSD
=FreeMarker
=G-code
=GAML
=GAMS
=GDB
=GDScript
=GDShader
=GIMP;GNU Image Manipulation Program
=GLSL
=GSAP;GreenSock Animation Platform
=GTK
=Gamemaker
=Gatling
=Gatsby
Genero 4gl
=Gentoo
=GitBook
GitHub Copilot
=GitKraken
=Gitea
=Gitpod
=Gleam
Glimmer JS
Glimmer TS
=Gmail
=GoCD
=GoLand
Google AdMob
Google AdSense
Google Colab
Google Marketing Platform
=Gosu
=Gradio
Grammatical Framework
=Graylog
=GreenSock
=Gridsome
=Grunt
=Gunicorn
=HLSL
=HTTPie
=Hasura
=Haxe
Headless UI
Help Scout
=Hexo
=HiveQL
=HolyC
=Homebrew
=Hono
=Hoppscotch
=Hotjar
=HyPhy
IGOR Pro
=IPFS
=ISPC
=Idris
ImageJ Macro
=Immer
=InfluxDB
Inform 7
=Inkscape
Inno Setup
=Isabelle
=Istio
=JASS
=JFlex
=JFrog
=JHipster
=JSONiq
=Jamstack
=Jekyll
JetBrains MPS
Jetpack Compose
=Jinja
Jison Lex
=Jsonnet
=Julia
=K3s
=KFramework
Kaitai Struct
=KakouneScript
=KerboScript
Knex.js
KoLmafia ASH
=Ktor
=LLVM
=LOLCODE
=Leaflet
Lean 4
=Lefthook
=LigoLANG
=LilyPond
Linear Programming
Linker Script
=Linkerd
=Liquibase
LiveCode Script
=LiveScript
=Livewire
=Lodash
=LookML
=LoomScript
=LoopBack
=Luau
=M4
=M4Sugar
=MAXScript
=MDX
=MLIR
=MODX
=MQL4
=MQL5
=Macaulay2
=Mailgun
=Makefile
=Mantine
=Mapbox
=Markdown
=Matomo
=Mattermost
=Mautic
=MeTTa
=Meilisearch
=Metabase
=MicroPython
=MiniD
=MiniScript
=MiniZinc
=Mixpanel
=MobX
Model Context Protocol;=MCP
=Modelica
=Modula-2
=Modula-3
=Moleculer
Monkey C
=MonoGame
=MoonBit
=MoonScript
=NASL
=NMODL
=NSIS
=NWScript
=NativeScript
=Neovim
=NetLinx
=NetLogo
=Netlify
=NewLisp
=Nextflow
=NgRx
=Nhost
=Nim
=Nix
=NixOS
=Node-RED
=Nodemon
=NuGet
=Nunjucks
=OCaml
=OPNsense
=Oberon
=ObjectScript
=Objective-C++
=Objective-J
Octopus Deploy
=Ollama
Open Policy Agent
=OpenBSD
=OpenCL
OpenEdge ABL
=OpenQASM
=OpenSCAD
=OpenStack
=OpenTelemetry;=OTel
=OpenVPN
=OpenZFS
=OpenZeppelin
=Openlayers
=Opsgenie
=OverPy
=OverpassQL
=P4
=PDDL
PEG.js
=PLpgSQL
=PM2
POV-Ray SDL
=Packer
=Pascal
=Passbolt
Payload CMS
=Penpot
=Pep8
=PhpStorm
=PicoLisp
=PigLatin
Pine Script
Pivotal Tracker
=PlanetScale
=PlatformIO
=Plotly
=PocketBase
=Podman
=PogoScript
=Portainer
=PostCSS
=PostHog
=PowerBuilder
=Preact
=PrestaShop
=Prettier
=PrimeNG
=Prismic
=Pro*C
=ProcessWire
=Prolog
Propeller Spin
=Protractor
=Pulumi
=PureBasic
=PureScript
=PyCharm
=PyPI
=Pydantic
=Q#
=QML
=QMake
=Qdrant
=Qiskit
Qt Script
=QuakeC
=QuickBASIC
RAD Studio
=RAScript
=REALbasic
=REXX
=RISC-V
=RPGLE
=Racket
=Raku
=ReScript
React Bootstrap
React Query
React Router
=ReactOS
=ReactiveX
=ReasonLIGO
=Redux-Saga
=RedwoodJS
=Ren'Py
=RenderScript
=Retool
Roblox Studio
=RobotFramework
Rocket.Chat
=RocksDB
Rocky Linux
Rocq Prover
=Rolldown
RouterOS Script
=RuboCop
=RubyGems
=RubyMine
=RxDB
=SFML
=SQF
=SQLAlchemy
=SVG
=SVGO
=SWC
=SWIG
Sauce Labs
=Scaleway
=Scilab
Semantic UI
Semaphore CI
=Sencha
=Sequelize
=ShaderLab
=ShellSession
=Sidekiq
=SingleStore
=SmPL
=Smalltalk
=Snakemake
=Snowpack
Socket.io
=SourcePawn
=Sourcetree
=Spacemacs
=SparkPost
=SpiderMonkey
=Spinnaker
=Squarespace
Standard ML
=Starlark
=Storyblok
=Strapi
=Streamlit
=Stylus
Sublime Text
=Supabase
=SuperCollider
=SurrealDB
=SurrealQL
=TL-Verilog
=TLA
=TOML
=TOTVS
=Tailscale
=Tauri
=Tcl
=TestCafe
=TestRail
Testing Library
Three.js
=Thrift
=Thymeleaf
Traefik Mesh
Traefik Proxy
=Turborepo
=TypeORM
=TypeSpec
Unified Parallel C
=UnoCSS
=UnrealScript
Untyped Plutus Core
=Upstash
=UrWeb
=VBScript
=Vagrant
=Vala
=Verdaccio
=Vim
Vim script
=VirtualBox;Oracle VirtualBox
Visual Basic 6.0
=Vitess
=Vitest
=VueUse
=Vuetify
=Vultr
=Vyper
=WGSL
WP Engine
Web3.js
=WebAssembly;=Wasm
=WebGL
=WebGPU
=WebIDL
=WebRTC
=WebStorm
=WebdriverIO
=Webflow
=Weblate
=Webmin
=WireGuard
Witcher Script
=XAMPP
Extensible Markup Language
=XProc
=XState
=Xojo
=Xtend
=YARA
=Yii
=ZenScript
=Zig
=Zigbee
=Zod
=Zsh
=cPanel
=commitlint
=curl
=daisyUI
discord.js
=esbuild
=etcd
=glTF
=gulp
=htmx
=k6;Grafana k6
=libuv
mIRC Script
=n8n
=nesC
=ngrok
=openSUSE
p5.js
=pfSense
=pkgsrc
=pnpm
=pre-commit
rollup.js
=semantic-release
=styled-components
=stylelint
=tRPC
=tmux
=ts-node
=xBase
[knowledge]
Air traffic
Airport operations
Airport safety
Alcoholic beverages
Animal handling
Animal health
Animal welfare
Architectural plans
Art therapy
Artificial insemination
Blood samples
Building materials
Casting processes
Communicable disease
Credit applications
Crisis management
Cultural activities
Cutting tools
Data processing
Dental instruments
Dental procedures
Diagnostic tests
District heating
Diving operations
Edible oils
Educational programmes
Electrical household appliances
Emergency plans
Emergency procedures
Energy performance
Environmental legislation
Environmental policies
Environmental remediation
Financial records
Financial transactions
Floor coverings
Food products
Food waste
Footwear products
Gaming operations
Hazardous waste
Hearing aids
Industrial equipment
Investment portfolio
Kitchen equipment
Leather goods
Lifting equipment
Lighting equipment
Meat products
Medical emergencies
Medical images
Medicinal products
Mental disorders
Motor vehicles
Music therapy
Musical instruments
Office equipment
Outdoor activities
Patient referrals
Photographic equipment
Power tools
Protective equipment
Quality systems
Radiation treatment
Railroad operations
Rigging equipment
Road transportation
Rotating equipment
Safety equipment
Safety inspections
Safety legislation
Safety measures
Safety procedures
Scientific data
Security measures
Security procedures
Sewerage systems
Sound equipment
Sports equipment
Tourist information
Vehicle parts
Ventilation systems
Well operations
Wood products
[soft]
Challenging circumstances
Changing circumstances
Crisis situations
Multicultural environment
Stressful situations`;
