/**
 * Cities under the names by which job sites call them: `name = other names < regions and countries that may stand behind`. Only a
 * city in its own region is recognised, so that London, Ontario stays another place than London.
 *
 * Kept in one table by hand: the cities of India's job market, whose names the two sites write differently, and those
 * elsewhere that have a name of their own in English.
 */
const TABLE = `
bengaluru = bangalore, bengaluru east, bengaluru south, bengaluru north, bangalore urban, bengaluru urban, bangalore rural, greater bengaluru area < karnataka, bangalore urban, bengaluru urban, india
hyderabad = greater hyderabad area, secunderabad hyderabad < telangana, andhra pradesh, india
chennai = madras, greater chennai area < tamil nadu, india
mumbai = bombay, mumbai city < maharashtra, india
navi mumbai = new mumbai < maharashtra, india
thane = thana < maharashtra, india
pune = poona, pune city, pune division, pune district < maharashtra, india
nagpur = < maharashtra, india
nashik = nasik < maharashtra, india
delhi = new delhi, delhi city < delhi, new delhi, nct of delhi, india
delhi ncr = national capital region, ncr delhi, delhi and ncr, ncr < india
pimpri chinchwad = pimpri chinchwad area, pimpri, chinchwad < maharashtra, india
gurugram = gurgaon < haryana, india
faridabad = < haryana, india
noida = < uttar pradesh, india
greater noida = < uttar pradesh, india
ghaziabad = < uttar pradesh, india
lucknow = < uttar pradesh, india
kanpur = cawnpore < uttar pradesh, india
varanasi = benares, banaras < uttar pradesh, india
prayagraj = allahabad < uttar pradesh, india
kolkata = calcutta, greater kolkata area < west bengal, india
ahmedabad = amdavad < gujarat, india
vadodara = baroda < gujarat, india
surat = < gujarat, india
rajkot = < gujarat, india
gandhinagar = < gujarat, india
jaipur = < rajasthan, india
jodhpur = < rajasthan, india
udaipur = < rajasthan, india
indore = < madhya pradesh, india
bhopal = < madhya pradesh, india
raipur = < chhattisgarh, india
chandigarh = < chandigarh, punjab, haryana, india
mohali = sahibzada ajit singh nagar, sas nagar < punjab, india
ludhiana = < punjab, india
kochi = cochin < kerala, india
thiruvananthapuram = trivandrum < kerala, india
kozhikode = calicut < kerala, india
coimbatore = < tamil nadu, india
madurai = < tamil nadu, india
tiruchirappalli = trichy, tiruchi < tamil nadu, india
puducherry = pondicherry < puducherry, pondicherry, india
visakhapatnam = vizag, vishakhapatnam < andhra pradesh, india
vijayawada = < andhra pradesh, india
mysuru = mysore < karnataka, india
mangaluru = mangalore < karnataka, india
bhubaneswar = bhubaneshwar < odisha, orissa, india
guwahati = gauhati < assam, india
patna = < bihar, india
ranchi = < jharkhand, india
dehradun = dehra dun < uttarakhand, india
panaji = panjim < goa, india
berlin = < berlin, germany
munich = munchen, muenchen < bavaria, bayern, germany
hamburg = < hamburg, germany
cologne = koln, koeln < north rhine westphalia, nordrhein westfalen, germany
dusseldorf = duesseldorf < north rhine westphalia, nordrhein westfalen, germany
frankfurt = frankfurt am main, frankfurt main, frankfurt a m < hesse, hessen, germany
stuttgart = < baden wurttemberg, germany
nuremberg = nurnberg, nuernberg < bavaria, bayern, germany
hanover = hannover < lower saxony, niedersachsen, germany
leipzig = < saxony, sachsen, germany
vienna = wien < vienna, wien, austria
zurich = zuerich < zurich, switzerland
geneva = geneve, genf < geneva, geneve, switzerland
basel = bale < basel, basel city, basel stadt, switzerland
bern = berne < bern, berne, switzerland
paris = < ile de france, france
brussels = bruxelles, brussel < brussels region, brussels capital region, belgium
antwerp = antwerpen, anvers < flanders, flemish region, belgium
the hague = den haag, s gravenhage < south holland, netherlands
amsterdam = < north holland, noord holland, netherlands
london = < england, united kingdom
dublin = < county dublin, leinster, ireland
copenhagen = kobenhavn, koebenhavn < capital region of denmark, denmark
stockholm = < stockholm county, stockholms lan, sweden
gothenburg = goteborg < vastra gotaland county, vastra gotalands lan, sweden
oslo = < oslo, norway
helsinki = helsingfors < uusimaa, finland
warsaw = warszawa < mazowieckie, masovian, poland
krakow = cracow < malopolskie, lesser poland, poland
wroclaw = breslau < dolnoslaskie, lower silesian, poland
prague = praha < prague, czechia
budapest = < budapest, hungary
bucharest = bucuresti < bucharest, romania
lisbon = lisboa < lisbon, portugal
madrid = < community of madrid, comunidad de madrid, spain
barcelona = < catalonia, cataluna, catalunya, spain
seville = sevilla < andalusia, andalucia, spain
rome = roma < latium, lazio, italy
milan = milano < lombardy, lombardia, italy
turin = torino < piedmont, piemonte, italy
florence = firenze < tuscany, toscana, italy
naples = napoli < campania, italy
athens = athina < attica, greece
istanbul = < istanbul, turkey
kyiv = kiev < kyiv city, ukraine
new york = new york city, nyc, manhattan new york < new york, united states
dubai = < dubai, united arab emirates
singapore = < singapore
tokyo = < tokyo, japan
ho chi minh city = saigon < vietnam
`;

/** Countries and US states by their other names. */
const SAME_REGION = `
germany = deutschland, allemagne, alemania, tyskland
austria = osterreich
switzerland = schweiz, suisse, svizzera
france = frankreich, francia
united kingdom = uk, u k, great britain, gb, vereinigtes konigreich
united states = usa, us, u s a, u s, united states of america, estados unidos, vereinigte staaten
netherlands = the netherlands, nederland, niederlande
spain = espana, spanien
italy = italia, italien
sweden = sverige, schweden
denmark = danmark
norway = norge
poland = polska, polen
czechia = czech republic
belgium = belgique, belgie, belgien
united arab emirates = uae
turkey = turkiye
india = bharat, indien, inde
alabama = al
alaska = ak
arizona = az
arkansas = ar
california = ca
colorado = co
connecticut = ct
delaware = de
district of columbia = dc
florida = fl
georgia = ga
hawaii = hi
idaho = id
illinois = il
indiana = in
iowa = ia
kansas = ks
kentucky = ky
louisiana = la
maine = me
maryland = md
massachusetts = ma
michigan = mi
minnesota = mn
mississippi = ms
missouri = mo
montana = mt
nebraska = ne
nevada = nv
new hampshire = nh
new jersey = nj
new mexico = nm
new york = ny
north carolina = nc
north dakota = nd
ohio = oh
oklahoma = ok
oregon = or
pennsylvania = pa
rhode island = ri
south carolina = sc
south dakota = sd
tennessee = tn
texas = tx
utah = ut
vermont = vt
virginia = va
washington = wa
west virginia = wv
wisconsin = wi
wyoming = wy
`;

const listOf = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const rowsOf = (table: string) => table.trim().split('\n');

const REGIONS = new Map(
  rowsOf(SAME_REGION).flatMap((row): [string, string][] => {
    const [name = '', others = ''] = row.split('=');
    return listOf(others).map((other) => [other, name.trim()]);
  }),
);

interface City {
  name: string;
  within: ReadonlySet<string>;
}

const CITIES = new Map(
  rowsOf(TABLE).flatMap((row): [string, City][] => {
    const [names = '', regions = ''] = row.split('<');
    const [name = '', others = ''] = names.split('=');
    const city = { name: name.trim(), within: new Set(listOf(regions)) };
    return [city.name, ...listOf(others)].map((each) => [each, city]);
  }),
);

/** Regions, and the cities in them: beside one of its cities the region says nothing more ("Noida, Delhi / NCR"). */
const AROUND: readonly [region: string, cities: readonly string[]][] = [
  ['delhi ncr', ['delhi', 'gurugram', 'faridabad', 'noida', 'greater noida', 'ghaziabad']],
  ['pimpri chinchwad', ['pune']],
];

/** Without the regions that only say where one of the other cities lies. @param names as {@link cityOf} gives them */
export function withoutRegions(names: ReadonlySet<string>): Set<string> {
  const said = AROUND.filter(([, cities]) => cities.some((city) => names.has(city))).map(
    ([region]) => region,
  );
  return new Set([...names].filter((name) => !said.includes(name)));
}

/** A region or country under its usual name. @param name folded words with one space between them */
export const regionOf = (name: string): string => REGIONS.get(name) ?? name;

/** @param name folded words with one space between them */
export const cityOf = (name: string): City | null => CITIES.get(name) ?? null;
