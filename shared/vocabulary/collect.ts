/**
 * Collects names of technologies from registry packages into `terms/registry.txt`. They are read from a folder of their own,
 * since 40 MB of icons are too much for every installation to fetch for a list of names that changes once a year:
 *
 *     mkdir /tmp/names && cd /tmp/names && npm init -y && npm install simple-icons@16.37.0 linguist-languages@9.5.0 \
 *       @iconify-json/devicon@1.2.68 @iconify-json/logos @iconify-json/skill-icons @iconify-json/file-icons
 *     node shared/vocabulary/collect.ts /tmp/names/node_modules && node shared/vocabulary/build.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('Say where the packages are: node collect.ts <folder of node_modules>');

/** Programming languages whose names are everyday words, and yet are asked for under them; in this spelling only. */
const LANGUAGES_WITH_PLAIN_NAMES =
  'Ada Agda Ballerina Bicep Ceylon Chapel Clarion Cython Dafny Delphi Eiffel Elm Fortran Gherkin Gosu Haxe Idris Isabelle Jsonnet Julia Makefile Modelica Nextflow Nim Nix Oberon Pascal Prolog Racket Raku Scilab Smalltalk Snakemake Solidity Starlark Stata Tcl Thrift Vala Vyper Xojo Xtend Zig Perl Lua Scala Groovy Erlang Elixir Clojure Haskell Kotlin Dart Ruby Python'.split(
    ' ',
  );
/** Names of languages that mean something else in nearly every posting. */
const NOT_A_LANGUAGE =
  /^(?:AL|B|C|C3|D|E|J|M|R|V|X10|XC|XS|EQ|DM|GAP|HIP|RPC|SIP|SMT|ASL|ATS|CUE|CQL|ECL|IDL|KCL|KRL|LSL|NCL|NIT|TXL|VCL|ZAP|ZIL|PLSQL|TSQL|TSX|WDL|LFE|APL|GSC|FPP|MUF|SAS|SQLPL|HCL|BAML|FLUX|Go|q|sed|fish|hoon|wisp|ooc|eC|B \(.*|.*(?:Assembly|REPL|console|Transcript|Program|CFC|ERB|Query|Score|Document|System|Representation|runscript|Format|Language|MSG|NED|ROOT|Description|Template Engine|Free Form|Pages|ebuild|Ebuild|Eclass|Abuild|Computer)|Literate .*|Alpine .*)$/;

/** Titles of simple-icons that are firms, brands, shops or everyday words rather than something one has learnt. */
const NOT_A_SKILL = new Set(
  "Airbnb;Apple;Apple Pay;AT&T;Behance;Bitcoin;Blogger;Bluesky;Box;Broadcom;Brave;Bruno;Buddy;Buffer;Cardano;Claude;Clerk;Coda;cobalt;Codecademy;Conan;Coursera;Cursor;Deepgram;DeviantArt;Diners Club;Discord;Discourse;Discover;Disqus;Dovetail;Dribbble;Drone;DuckDuckGo;Eagle;Effect;egghead;Elastic;Element;elementary;Envato;Eraser;Ethereum;Facebook;Faker;Falcon;Fantom;Fitbit;Flickr;Flux;Fresh;Ghost;Gitter;Glide;Glitch;Google;Google Calendar;Google Drive;Google Home;Google Keep;Google Maps;Google Meet;Google Pay;Google Photos;Google Play;Google Fonts;Google Gemini;Gusto;HackerOne;Helix;Hermes;Hitachi;Houdini;Hyper;IEEE;Instagram;Intel;Intercom;JCB;Just;Kaggle;Khan Academy;Kickstarter;Kimi;Kirby;Last.fm;LeetCode;Lighthouse;Linear;Loom;Lumen;MasterCard;Mastodon;Max;Medium;Medusa;Mermaid;Messenger;Meta;Meta AI;Meteor;Metro;MiniMax;Monero;Moonshot AI;Motorola;Mozilla;Namecheap;Nano;Neon;Netflix;Nomad;NOW;NVIDIA;Obsidian;Octave;Odin;Open Collective;Opera;Org;Origin;Ory;Otto;O'Reilly;Pangolin;Passport;Patreon;PayPal;PDM;Percy;Perplexity;Pinterest;Pluralsight;Poetry;Polygon;Presto;Product Hunt;Progress;Pug;Pusher;Quora;Qualcomm;Railway;Reason;Recoil;Red;Reddit;Reflex;Relay;Remix;Render;Renovate;Resend;Rider;Ring;Ripple;Roblox;Rocket;Safari;Sage;Samsung;SAP;Scratch;Semantic Web;Sentry;Shell;Shortcut;Signal;Slides;Solid;SoundCloud;Spotify;Square;Stack Overflow;Steam;Starship;Stencil;Stimulus;Stripe;Stryker;Suno;Swiper;Sway;Talos;Teal;Telegram;Temporal;The Algorithms;Threads;TIDAL;TikTok;Treehouse;Tumblr;Turbo;Twitch;ty;Udacity;Udemy;Unicode;Unlicense;Upwork;uv;V;Vapor;Vault;Velocity;Vimeo;Visa;Warp;WhatsApp;Windsurf;Wine;Wire;Wix;Workplace;X;XO;Y Combinator;Yarn;YouTube;Z.ai;Alchemy;AMP;Android;Arc;Arm;Aspire;Backbone;Bamboo;Blueprint;Bluetooth;C;D;R;Go;Composer;Crystal;Cockpit;Doctrine;Express;Fauna;Gin;Graphite;Harbor;Electron;Cucumber;Spring;Swift;Unity;Blender;Sketch;Puppet;Chef;Helm;Rust;Notion;Zoom;Slack;React;GNU;SPS;RSS;JSS;SST;SWR;KX;bat;BEM;HCL;DVC;Hugo;Jasmine;Envoy Proxy;daily.dev;dev.to;/e/;.ENV;4D;500px;JSR;Kong;Marko;Mocha;Nuxt;Prisma;Robot Framework;UIkit;v0;V8;Yew;Xero;nvm;PWA;AMD;Adyen;Akamai;Anthropic;Asana;ClickUp;CodersRank;Coderwall;DeepSeek;Dropbox;ElevenLabs;Fastly;Firefox;Grammarly;Gravatar;HashiCorp;Hashnode;Hootsuite;IFTTT;JetBrains;Keybase;LiveKit;Let's Encrypt;Microsoft;OpenJS Foundation;OpenRouter;PagerDuty;Pingdom;Pushbullet;Red Hat;Reason Studios;Replit;SitePoint;Smashing Magazine;Speaker Deck;StackBlitz;StackShare;Stackbit;Steemit;Tor Browser;Typeform;Typer;UnJS;UserVoice;VSCodium;Vivaldi;Yii2;QWen;Mistral AI;Misskey;NotebookLM;OpenCode;CodeRabbit;Cline;CrewAI;Excalidraw;Framer;Lit;Koa;Ruff;Snort;Beats;Capacitor;Chromatic;Concourse;Consul;Convex;Dashlane;Expo;Eclipse;Flask;Grav;Icinga;Insomnia;Knip;Lerna;Looker;Milvus;Mongoose;Pinia;Prefect;Proteus;Quasar;Qwik;Rancher;Sanity;Sensu;Slint;Snyk;SUSE;Tableau;Vite;Wagtail;Zapier;Zend;AppSignal;Bun;Buildkite;Chai;Fossa;Git;Jest;Meteor;npm;remark;Redux;Wolfram;Adroll;Airbrake;Brandfolder;bunny.net;Cachet;Campaign Monitor;Chrome Web Store;Codeberg;Codio;Crowdin;GitHub Sponsors;Internet Computer;IcoMoon;jsDelivr;JSFiddle;KaiOS;KeyCDN;LanguageTool;Pagekit;Pipecat;Proto.io;PyUp;Read the Docs;ReadMe;SiYuan;Statuspage;Todoist;Trello;WakaTime;Wear OS;YunoHost;Zensical;Zulip;Oxc;Rollbar;Flow;Nx;ESPHome;CachyOS;Hyprland;Xubuntu;KDE neon;Linux Mint;Manjaro;Slackware;Artix Linux;Snapcraft;Source Engine;Vercel;KDE;GNOME;Iconify".split(
    ';',
  ),
);

const json = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9+#]/g, '');

/** What four collections of icons for developers draw: a brand that none of them has is none that developers work with. */
const drawn = new Set<string>();
for (const name of ['devicon', 'logos', 'skill-icons', 'file-icons']) {
  const { icons, aliases = {} } = json(`@iconify-json/${name}/icons.json`);
  for (const key of [...Object.keys(icons), ...Object.keys(aliases)])
    drawn.add(bare(key.replace(/(?:-(?:icon|dark|light|wordmark|plain|original|line|colored))+$/, '')));
}

interface Brand {
  title: string;
  slug: string;
  aliases?: { aka?: string[] };
}
const brands = (json('simple-icons/data/simple-icons.json') as Brand[])
  .filter(({ title, slug }) => drawn.has(bare(title)) || drawn.has(bare(slug)))
  .filter(({ title }) => !NOT_A_SKILL.has(title) && !title.includes(';'))
  .map(({ title, aliases }) => [title, ...(aliases?.aka ?? [])]);

interface Language {
  type: string;
  name: string;
}
const languages = Object.values(
  (await import(pathToFileURL(path.join(folder, 'linguist-languages/index.js')).href)) as Record<
    string,
    Language
  >,
)
  .filter(({ type, name }) => type === 'programming' && !NOT_A_LANGUAGE.test(name))
  .map(({ name }) => name)
  .filter((name) => !/^[A-Z]?[a-z]+$/.test(name) || LANGUAGES_WITH_PLAIN_NAMES.includes(name))
  .map((name) => [name]);

/** A single word counts in this very spelling: "Jekyll" is a program, "convex" is not. */
const marked = (name: string) => (/[\s.]/.test(name) ? name : `=${name}`);
const seen = new Set<string>();
const lines = [...languages, ...brands]
  .filter(([name = '']) => !seen.has(bare(name)) && seen.add(bare(name)))
  .map((names) => names.map(marked).join('; '))
  .sort((a, b) => (a.replace('=', '') < b.replace('=', '') ? -1 : 1));
writeFileSync(
  path.join(import.meta.dirname, 'terms/registry.txt'),
  `# Made by collect.ts from linguist-languages (MIT) and simple-icons (CC0-1.0); do not edit.\n[tool]\n${lines.join('\n')}\n`,
);
