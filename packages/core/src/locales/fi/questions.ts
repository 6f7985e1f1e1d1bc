// DATA: how customers ask in Finnish, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { ä: 'a', ö: 'o', å: 'a' },
  small: `
    ja tai vai vaan mutta mut kun ku että et jos niin nii no nyt sitten sit sitte se sen sitä siitä siihen siinä
    tää tämä tän tämän tätä tästä tähän tuo ton toi tota nää nämä näitä näistä näihin ne net niitä niistä niihin
    noita minä mä mää mie minun mun miun minua mua minut mut miut minulle mulle miulle minulla mulla miul minulta
    multa minusta musta te teidän teijän teirän teillä teille teiltä teistä teitä työ sinä sä sää sie sinun sun
    sulla sulle me meidän meillä on oo ole olen oon olet oot olette ootte ovat oli olis ois olisi onko onks onkos
    ei en et ette eikö eiks eikös eihän enää ennää enkä joku jonkun jotain jotakin joskus jossain ihan niinku
    siis elikkä eli kyllä kyl joo juu moi hei öö voi voin voiko voiks voinko saa saan saako saanko pitää pitäis
    pitäisi mitä mikä mitäs mikäs mihin mistä missä miten mite miks miksi milloin koska kuka kukas kuinka siellä
    sieltä sinne tässä täällä tänne vielä vaikka aina kans kanssa sano sanoo oikein oikeesti nyt just vain myös
    kai varmaan ehkä hän häntä heti kiitos kaikki kaikkea mitään mittään koko iha o ny`,
  groups: {
    NOT: 'ei en ette eivät eikä enkä älä älkää elä elekää elkää et älkö älkööt kiellän kielsin kiellä kielläk*',
    ME: `
      minä mä mää mie minun mun miun minua mua minnuu minut mut miut minusta musta must minulle mulle miulle
      mulla minulla miul multa minulta meistä meidän meijän meikäläi* itsestäni omat omia omien omista oma oman
      meitä meille minuun muhun`,
    YOU: `
      te teidän teijän teirän teillä teille teiltä teil teilt teistä teitä työ sä sää sie sinä sinulla sulla
      ootte olette oletteko ootteko sinun sun ootko oletko voitteko teijät siellä siel firma firmalla`,
    DATA: `
      tieto tietoa tietoja tietoni tietojani tietojen tietojeni tiedot tiedon tiedoista tiedoistani tiedoille
      tiedoilla tiedoissa tietoihin tietoihini tiion tiiot tietoo tiot henkilötie* yhteystie* asiakastie* data*
      laskutustie* profiil* rekisteris* asiakasrekister* yhteys+tiedot`,
    CONTACT: `
      numero numeron numeroo numeroa numeroni numerooni numeroani osoite osoitteen osoitetta osoitteeni
      osoitettani osotteen osote osotetta meiliosoite sähköpostiosoite* puhelinnumero* nimi nimen nimeni nimeä meili
      sähköposti sähköpostini yhteystie* liittymä kännykkänumero* meilin osotteenki osoitteesta`,
    THEM: 'niitä ne net nää nämä näitä niistä niille niihin kaiken kaikkea sitä tää tämä tätä se näistä mitään',
    MINE: 'DATA CONTACT',
    CALL: `
      soit* soittel* soitatte* soittaa häirit* häirinnä* pirisee pirise* yhteydenot* kilaut* rimput* pirauttel*`,
    ADS: '*markkinoin* *markkinoid* mainos* mainoks* mainon* *mainokset roskapost* telemarkkin* esitteit* esitettä *tarjouksineen uutiskirj*',
    WHO: 'kuka kukas kukahan ketkä ketä kelle kenelle keneltä keltä kellä kenellä kenen kelleen kukaan joku kuka+kaikki',
    GAVE: `
      antoi anto antanut antanu antaneet annettu kertoi kerto vuoti vuotanut luovutti luovuttanut myi möi myyny myynyt
      välitti välittänyt vinkka* laittanut laittanu jakaa jakoi antaa annetut vinkki*`,
    GOT: `
      sait saitte saitteko saanut saaneet saatu saanu saivat saatte saitko löys* löyd* hank* hankitte* kaivo*
      kaivan* kaivettu bonga* ost* ostit* tullu tullut tuli tulivat peräisin joutunut keksi* tiesi* tiedätte tiedät
      tiiät tiiätte tiennyt tiesit päätynyt suanna napan* nappas* poimi*`,
    KEEP: `
      säily* säilö* säilyt* pidätte* pidät* pidetä* pysy* tallella tallessa varasto* arkisto* hallussa jää jääkö
      jäävät jäänkö jääpikö lojuma* roiku* säästä*`,
    GONE: `
      häviä* hävit* katoaa katoa* poist* vanhene* vanhentu* tyhjen* unohd* unohta* tippuu lakkaa loppuu hävii*`,
    LONG: `
      kauan kauanko kauanks kaua kuin+kauan kuinka+kauan kuinka+pitkä* pitkäänkö miten+kauan mite+kaua montako+vuotta
      kuinka+monta+vuotta kuinka+monta+kuukautta montako+kuukautta miten+pitkä* kuinka+pitkään mihin+asti mihin+saakka
      ikuise* ikuisiksi+ajoiksi loputtom* määräaika aikataulu* minä+vuonna vuosia pitkäksi+aikaa`,
    WHEN: 'milloin millon koska koskahan joskus vaiheessa',
    DELETE: `
      poist* hävit* pyyh* deleto* delet* tuho* unohd* unohta* unohtam* veks silppu* roskakor* pyyk* tyhjent* tyhjenn*
      poies hävitett* raivat* hävityst*`,
    RECORD:
      '*nauhoi* *nauhot* *äänit* *tallenteen *tallenne* tallenn* tallentuu nauhalla nauhalle nauhuri* talteen *ääniraita*',
    TAPE: `
      *nauhoit* *nauhot* *nauho *äänit* äänitte* nauhalla nauhalle nauha nauhal nauhuri* nauhuriin äänitteen ääniraita*
      salakuunt* kuuntelulait* litteroi* kuuntelee kuunnel* kuuntelu* salaa+tallenn* salaa+tallennetaan`,
    SAVE: 'tallenn* tallent* tallentu* *tallenn* tallenteen tallennetta talteen',
    CALLWORD:
      'puhelu puhelun puhelua puhelusta puhelut puhelui* keskustelu* ääni ääneni ääntä ääneen linja* soitto',
    COMPLAIN: `
      valitta* valitan valitus* valitukse* kannella* kantelu* kannel* kantele* ilmianna* ilmian* rikosilmoit* raporto*
      valituksen kanteen kanne kannetta ilmi+annan reklamaat* val+ittaa valittaa käräj* oikeuteen`,
    AUTHORITY: `
      tietosuojavaltuut* *viranomai* *viranomais* valvontaviranom* oikeusasiamie* kilpailuvirasto* 
      kuluttaja+asiamie* aluehallint* valvoo kuluttajansuoja* kuluttajaneuvo* kkv asiamies* valvova* poliisille`,
    LAW: 'laki lain lakia laissa lainvast* laillis* laito* pykälä* oikeusperust* peruste* perusteella gdpr asetu* *lain+vastaista',
    LICENCE:
      'lupa luvan lupaa lupia luvat suostumu* suostunut suostunu hyväksyn* hyväksynyt hyväksyny valtuut* oikeus oikeutta oikeudella sallinu sallinut',
    CONSENT: `
      suostumu* lupa luvan lupaa lupani luvasta lupia hyväksyn* hyväksynnä* suostu* suostuin suostunut suostumaan lupasin
      sallin allekirj* allekirjotin rasti* ruksi*`,
    UNDO: `
      peru* perun perua peruutan peruutt* perutaan peruuta* perutt* otan+pois vedän+pois vetää+pois kumota kumoan
      muutin+miele* muuttanut+miele* pois takaisin irti ennää enää pyörrän pyörtää luppaa katun kadun`,
    HUMAN: `
      ihmi* ihmine* ihmisen ihminen ihmisel* työntekij* virkailij* asiantuntij* esimie* pankinjohtaj* käsittelij*
      manuaali* manuaalis* käsin elävä* lihaa`,
    REVIEW: `
      tarkist* tarkast* katso* kahto* kattoo kattois* katsoo käsittel* uudelleen* uudestaan uuvestaan uudestan arvio*
      vilkas* läpi näkemy* näkökul* korja* muutta* puuttua oikaist*`,
    DECISION:
      'päätö* päätök* ratkaisu* hylk* hylä* luottopäätö* lainapäätö* kielte* pisteyty* hylky hakemu* arviointi* tulos',
    COMPUTER: `
      kone koneen koneko konekko koneelta koneella tietokone tietokonee* robot* robo tekoäly* algoritm* automaat* automat*
      automaatilla ohjelma* ohjelman ohjelmis* masiina* kaava laskuri* logiikka* masin* järjestelmä*`,
    DECIDE: `
      päätt* päätti* päätös* päätök* päätet* ratkais* hylk* hylä* määrä* määräyty* pisteyt* karsi* rankka* laske*
      lasket* valiko* luokit* luokka* lajit* hyväksy* arvio* tuomits* tulee sanoo riski* luottopäät* vaikuttaa tiätä`,
    CHILD:
      'lasten laps* lapse* lapsi* lapsen* alaikäi* alaikäs* tytär tytär* tyttär* poika pojan pojat poikani lapsenlap* teini*',
    HEALTH: `
      tervey* terveyd* sairau* sairaus* diagnoo* lääki* lääkkee* lääketi* mielenterv* raskau* vammai* potilas* alkohol*
      raitis hoidossa allergia*`,
    BELIEF: `
      uskonno* uskonto* muslim* kirkko* poliitti* puoluekan* puoluek* ammattiliit* ammattiliito* etni* rotu* seksuaali*
      homo* vankila* rikos* rikok* rikoks* tuomio* poliisijut* biometri* sormenjäl* verotie* ihonväri* vakaumu*`,
    SENSITIVE: 'arkaluont* arkaluonte* arkoja arka arkaa arkoj* herkkä* herkkiä',
    IDNUM:
      'hetu hetun hetua henkilötunnu* sotu* sosiaaliturvatunnu* passi* passin pankkitili* tilinumero* luottokortti*',
    PROTECT: `
      suoja* suojaa* suojat* turvas* turvall* turvassa tietoturva* hakker* vuota* vuoto* vuotaa varast* salattu salau* salat*
      palomuur* kyberturv* tietomur* murto* murtaut* lukkojen urki* kurk* hukka* vastaamo* hukkuu`,
    GDPR: `
      gdpr gdpr+n tietosuoja tietosuojan tietosuojaa tietosuojasta tietosuojaan tietosuojajut* tietosuojahom*
      tietosuojakys* tietosuojapyyn* tietosuojatie* tietosuojaasi* tietosuojas* tietosuojaoik* rekisteröidy*
      asetus asetuksen`,
    OFFICER: `
      tietosuojavastaav* dpo rekisterinpitäj* rekisterin+pitäj* tietosuojayht* tietosuoja+yhteyshenkil* tietosuojaselost*`,
    RIGHTS:
      'oikeuksia oikeuksista oikeudet oikeuteni oikeuksiani oikeuksissii oikeuksii oikeuk* oike+udet sananvalta* sananval*',
    SHARE: `
      myy myyt* myydä* myydään jaat* jaka* jaett* luovut* luovuta* välitä* välitt* lähetä* lähet* levit* levitt* siirrä*
      siirt* eteenpäin kolman* ulkopuol* alihankk* kumppan* yhteistyökump* kiertoon raporto* pistät* lainaat* annat*
      annet* kerro* kerrot* jakelet* ilmoit*`,
    OTHERS: `
      muille muiden muut muulle muita ulkopuoli* ulkopuolis* kolman* alihankk* kumppan* facebook* google* temu* kiina*
      intia* usa* amerik* ulkomai* ulkomail* eu+ulkopuol* eu+n+ulkopuol* poliisi* kela kelalle työnantaj* verotta* ulosot*
      toiselle+firmalle toisee+firm* toisehen johonki* viranomaisille luottotietoyhtiö* mainosverkost* pilvi* pilveen
      palvelin* palvelim* verkosto* callcenter* vastaanottaj* kaikille`,
    NEWFIRM: `
      toiseen+firma* toiseen+yrity* toiselle+yrity* toiselle+operaat* uudelle+* uuteen kilpailij* toisaalle muualle
      toinen+firma toiseen+palvelu* uus+palvelun* toiseen+järjestelm* toisee+paik* uudelle uuden operaattor* palveluntarjoaj* mukaan
      mukaani mukana toiseen toiselle toisee järjestelmään`,
    MOVE: `
      siirtä* siirrä* siirto* siirre* siirry* siirt* ladat* ladata eksport* export* tiedostona tiedosto* excel* exceliin csv
      koneluett* muisti* ottaa+mukaan vien viedä muisti+tik* siirtooikeu* siirto+oikeu*`,
    PAUSE: `
      jäädy* jäädyt* lukit* lukkoon lukko* keskeyt* hyllyt* pysäyt* rajoit* rajoittam* rajota* tauolle tauko* väliaikai*
      seis seisauttak* pakkaseen`,
    UNTIL: `
      kunnes ennen+kun ennen+ku ennen+kuin siihen+asti siksi+aikaa selvity* selvitet* selviää hetkeks* hetkeksi ajaksi
      toistaiseksi väliaikai* tarkistet* tarkastet* ratkaisua kahtottu todisteek* riita*`,
    USE: 'käyttä* käyttö* käytä* käytö* käytet* käsittel* hyödynt* pyörit* koske* kosket* näpit käyttämät* kosketa* kosketta*',
    WRONG: `
      väärin väärä väärät vääriä virhe* virheel* pielessä vanhentun* vanhat vanha vanhaa entinen entisen väärää
      muuttunut muuttunu muutin osoitteenmuu* nimenmuuto* päivit* päiviti* virheitä ajantasa*`,
    MEND: `
      korja* korjat* korjau* oikais* oikas* päivit* muutta* muuttak* muuta muuttakaa fiksa* vaihta* vaihtak* ajantasa*
      laita+oikein tilalle`,
    OBJECT:
      'vastust* vastustan vastustam* vastustaminen kiellän+käytön kieltää+käytön kiellän etu etunne etua edun',
    SALES:
      'puhelinmyy* myyntipuhel* myyjä myyntimie* kaupustel* lehtimyy* kauppama* huijau* huijaat* huijari* feikki*',
    BUY: `
      ostan ost* ostaa tilaan tilata tilaus tilau* tilaukse* tilauks* otan otetaan hyväksyn kaupat kauppa kaupan sopimu*
      sopimuks* asiakkaaks* ostopäät* tehdään+kaupat vahvista* suostun liityn`,
    BIND: 'sito* sitov* sitout* velvo* velvott* velvoit* sitoumu* ehto* ehtoja sitoudu*',
    GOODS: `
      paketti toimitus* lasku laskun laskut laskusta hinta hinnasto takuu* takuuehdot palautus* reititin netti pesukone*
      jäädytin asentaj* asennus* asenta* koira* kahvi* imuri* bussi* kauppias pizza* pits* telkkar* kirjaut* akku sukat hella*
      lomakuv* kaukosäädi* renkaan remontti* paketoi* kampaaja* lääkäriai* kuukausimak* luistim* prosent* tyyny*
      lehdessä ovella ovi biisi* selain* selaimes* karhukir* naapuri* vaihtaa+koko koko+sopii tahra* perheen lypsy*
      sammuttaa vilkku* ruuvi* gigaa turvaist* asiakasnumero* liittymän+jäädy* reissu* reissaan`,
  },
  scripts: {
    opening: {
      anywhere: [
        'kuka|kukas|kukahan puhu*|soit*|siellä|sieltä|oot|olet|olette|sä|sinä|te|sää|tää+on -MINE -saa -vastaa -valvoo -ovella -GAVE -AUTHORITY -GDPR -antoi -päätt* -käsittel* -musta -kuunt* -DECISION -COMPUTER',
        'kenen|kelle|kenelle|ketä|kelles puhu*|puhun|kanssa|edustat*|puolesta|laskuun|nimissä|soit* -MINE -valitan -COMPLAIN',
        'mitä|mitäs myymässä|kaupittelemassa|kauppaamassa|tarjoamassa|myydään|myytte -DATA -MINE',
        'kuka|kukas|mikäs soittaa|soittelee|puhuu|mies|nainen|tyyppi haloo|siellä|tunnista|oikein|se|sieltä|on -MINE+saanut -päätt*',
        'mistä|mikä|mikäs|minkä|mitä firma*|firmasta|yrity*|yritys|yhtiö*|lafka*|puoti|pulju|liike soit*|on|te|tää|tämä|oot*|olet*|sanoi* -MINE -DATA -AUTHORITY -GOT',
        'mitä|mikä|mikäs|mitäs|mihin|minkä asia*|asias|haluat*|haluut|myyt*|myyt|kauppaat*|kaupit*|liittyy|koskee|tarjoat*|varten|takia soit*|te|sä|sie|sulla|teillä|tää|tämä|että|sinä|puhelu* -DATA -MINE -USE -SAVE',
        'miksi|miks|mitä|mitäs|minkä soit*|soittelet*|soittel* varten|mulle|tänne|te|sä|minulle|takia|sitä -MINE -NOT -LICENCE -KEEP',
        'robot*|robo|tekoäly*|kone|koneelle|bot*|nauhalle|nauhoite|ihminen|oikea puhun|puhunko|oletko|ootko|oot*|linja*|linjan|puhelimessa|siellä|juttelen -DECIDE -DECISION -REVIEW -päätt* -TAPE+mua',
        'SALES onko|onks|vai|tää|joku|tämä|taas',
        'kuka|mistä soittaa|soitti|soittelee|soitat|soitatte -numeron',
        'tunnetaanko|tunnenko|tunnenks me|mä|te|sut|teidät',
        'yrityksen|firman|sun|teidän|sinun nimi|nimen mikä|toist*|kysyy|kuka|uudest*|sano*|kerro*',
        'ketä|ketäs|kuka edust*|olet*|te',
        'esitt* itse*|sinut|kuka|uudelleen|kunnolla',
        'toimisto*|kotipaikka missä|mistä teidän|firma*|yrity*',
        'myyt*|myymä*|myydä jotain|mulle|jotakin|vai|taas mitä|onko|yrit*|oot*|te|sä|tarko* -DATA -MINE',
        'mikä|mitä firma*|yritys|yritystä|yhtiö|lafka|puulaaki',
        'sano|kerro asias|asiasi|asianne|asiaa|asia',
        'mitä yritys|firma tekee|teette',
      ],
      alone: [
        'kuka|kukas soittaa|siellä|puhuu|te|sä|oot|sieltä',
        'mikä|mitä yritys|firma|lafka|asia*|puhelu*',
        'mistä soit*',
        'SALES',
        'mitä haluat*|haluut|myyt|kauppaat*',
      ],
      search: ['SALES|esittely|aloitus|soittaja|yritys|asias'],
      unless: 'GOODS OFFICER TAPE COMPLAIN',
    },
    source: {
      anywhere: [
        'mistä|mistäs|keltä|keneltä|kuinka|miten|kautta|kuka|joltain GOT MINE|mut|minut|mun|musta|minusta|tän|tämän|tämmösen|tiion|se|nää|mua -LONG -päätö* -saan -voin -mistä+saan -saisin',
        'mistä|mistäs|miten|keltä|keneltä MINE YOU|on|tullu*|saat* -mistä+saan -DELETE -ilmoit* -saan -GDPR -PROTECT -valvoo',
        'WHO|eniro|fonecta|traficom|dna|telia|elisa|väestörekister*|dvv|lehti|joku|pankki|vakuutusyhtiö|netti|facebook GAVE MINE|mun|minut|YOU|tän|tämän|nää|niitä -LICENCE -LONG -ei+saa -annatteko -jos',
        'alkuperä*|lähde|lähteen|tietolähd* MINE|tän|tämän|mikä|mistä|kuulla|tälle|sitä|numeron -tutkimu*',
        'tietolähd*|alkuperä|tietovälittäj*',
        'ostit*|ostitteko|ostatte|ostettu|osti MINE|mun|joltain|nää|näitä|listan|rekisteri*',
        'salainen|salaisen|salattu|julki* numero*',
        'numero|osoite|nimi|CONTACT julki*|netissä|salainen|internet* on|onko|mun|miten -LICENCE',
        'mistä|miten|mite löys*|löyd*|kaiv*|bonga*|keksi*|hank*|napan*|sait*|ties*|tiiä*|tiedä* mut|minut|mua|mun|miut|te|sä|mulla|musta|minnuu|sen|että -GDPR -minulla+on+oikeus',
        'en|ei|enhän|ei+oo antanut|antanu|annettu|kertonut|kertonu|puhunu|asioinu|asioinut numero*|MINE|teille|kellekään|kenellekään|siitä|mistä|niin -LICENCE -CONSENT -lupa -suostu*',
        'lista*|listalle|rekister*|ylös kuka|mistä|miten|mikä|miks laitta*|jout*|päät*|GAVE|mut|minut|mä -DELETE -pois -LONG',
        'kuka|kuka+sulle|kuka+teille|kukahan|keltä kertoi|kerto|antoi|anto|vinkki|vinkkasi|sano sulle|teille|MINE|että -lupa -LICENCE -luvan',
        'lehti|yhtiö|vakuutusyhtiö|pankki|kaveri|naapuri|operaattori|joku myikö|myi|möi|välitti|välittikö|luovuttiko|antoiko mun|teille|MINE',
        'laittelee|laittaa|antaa|jakelee|syöttää|toimittaa kuka|ketkä teille MINE|tietoja',
        'miten|miksi|miks|kuinka päädyin|jouduin|päätynyt|joutunut|olen|oon lista*|listalle|listalla|soittolist*|rekister*|järjestelm* -kauan -LONG',
        'saitteko|saitko|saatiinko|tuliko MINE|mun|yhteystiedot|mut|numeron',
        'kautta mitä|mistä|sitä|minkä mut|mun|MINE|niinkö|löys*|sait*',
      ],
      alone: [
        'mistä MINE',
        'mistä sait*|saitte|löysit*|tiiät*|tiedät*',
        'salainen+numero',
        'alkuperä*|lähde',
      ],
      search: ['lähde*|alkuperä*|mistä*|numero'],
      unless: 'TAPE GOODS AUTHORITY COMPLAIN MOVE vesipullo lähdevettä tarkistus',
    },
    'legal-basis': {
      anywhere: [
        'millä|mitä|mikä|mikäs|mihin|minkä|minkälai*|joku oikeud*|oikeutta|oikeus|peruste*|perustuu|laki|pykälä*|lupa|luvalla|LAW te|YOU|CALL|MINE|KEEP|antaa|USE|ME|semmone|siihen -minun+oikeu* -RIGHTS -mulla+on -minulla -minul -PAUSE -HUMAN -takaa',
        'saako|saatteko|saaks|onko|eikö|eihän|eiks|voiko|miten|pitääkö|onks|taitaa|eikös lupa|luvallista|laillis*|laki|lain*|lakia|oikeus|oikeutta|peruste*|sallittua|vastaista YOU|CALL|MINE|tää|tämä|tästä|soittaa|USE|firma* -TAPE -minulla -mulla -rakennus* -koirille -RIGHTS',
        'saako|saa|saatte|voitte|voiko soit* noin|näin|edes|vaan|jos|kielto*|ventovier*|ihmis*|kuka|firma|lupaa|miten|eihän|ilman',
        'oikeusperust*|käsittelyperust*|laillisuu*|oikeutettu+etu',
        'en|ei|enole|koskaan|ikinä|milloin|millon|mihin|kuka|missä|onko|todiste|kellekkää CONSENT antanut|antanu|annettu|antamaan|suostunut|suostunu|hyväksynyt|valtuut*|lupia|muka|perustuu|YOU|tullu|mihinkään|todiste|sallinu -TAPE -UNDO -peru* -tallent*',
        'kielto*|kiellon|kielsin|kiellot|robinson* CALL|voima*|miten|luulin|eikö|koske|kaikki|tehty|päällä|mulla|silti|vuosia|on+tehty -haluan -laita* -tähän+numeroon -pankaa -voinko -saanko',
        'soittokielto|markkinointikielto|suoramarkkinointikielto|robinson* mulla|minulla|on|miten|silti -haluan -laita* -tähän',
        'miksi|miks YOU|te MINE|DATA on|pidät*|tarvit*|keräät*|rekisterissä|tarvii -RECORD -IDNUM -tarvitaan -poist*',
        'mihin|mitä|miksi USE|käytätte* MINE|te|niitä|näitä|tietoja -OTHERS -tilaus* -jos',
        'miksi|miks|minkä+takia saa|saatte|on|pidätte|tarvitsette YOU MINE|DATA -RECORD -IDNUM -BUY',
        'paperi|todiste|todistaa|todistakaa|näyttäkää hyväksy*|luvan|lupa|suostumu*|sallinu* -UNDO -TAPE',
        'suostumu* perustuu|mihin|todiste|näyttää|missä mun|minun|antamaan|väitt* -peru*',
        'mihin|miksi|miks|mitä+varten MINE|DATA tarvits*|tarvit*|käytät*|haluat* -tilaus* -BUY -IDNUM',
        'sopimusta|asiakas|asiakkuus* ei|en miten|millä|rekisterissä|peruste* -enää -poist*',
        'kuka|kukaan|kukas sallinu*|sallinut|antoi|antanut|luvan|lupaa lupa*|luvan|tän|tämän|soit*',
        'valtuut* ei|en|enole|kuka|minä',
        'kiellon|kielto|estosta|kiellosta jälkeen|huolimatta|luulin|silti|vaikka soit*|soita|voimassa|päällä',
        '*lain vastai*|vastaist*|vastaista|mukaist*|mukaan|kiel* -COMPLAIN -KEEP -DATA -RIGHTS -GOODS -mulla -minulla -artiklan',
        'kotirauha*',
        'lupa|luvan soittaa|mistä|häirit*',
        'peruste*|oikeu* häirit*|rekisterissä|soit* YOU|millä|onko|yrity*|joku',
        'asiakas ei suostumusta|lupaa|antanut',
        'onko|onks YOU siihen|tähän|joku oikeus|oikeutta|lupa|paperi|todiste',
      ],
      alone: ['laillis*|lainvast*', 'lupa soittaa', 'millä oikeudella|perusteella', 'oikeusperuste'],
      search: ['laki|lupa|peruste*|oikeus*|laillis*|oikeutet*'],
      unless: 'UNDO COMPLAIN PAUSE koirille tietää+mitä OBJECT+vastustan vastust* tallent* GOODS',
    },
    rights: {
      anywhere: [
        'OFFICER -COMPLAIN',
        'RIGHTS mitä|mikä|mitäs|minkälais*|mulla|minulla|mun|kuluttaj*|onko|lain|käyttää -unohd* -HUMAN',
        'GDPR kuka|kukas|mihin|ketä|missä|miten|yhteys*|lomake*|joku|haluan|hoitaa|ohjaa|linkki|etenis|pyyntö|kysymy*|voin*|edellyt* -COMPLAIN -AUTHORITY -tarkast* -rikk* -lain',
        'mitä voin|saan|pystyn vaatia|vaatii|pyytää|edellyttää|määrä*|tehdä -GOODS -BUY',
        'WHO|kuka|kehen|keneen|ketä|kenelle|keneltä yhtey*|hoitaa|vastaa|puheille|otan+yhteyttä|keskust*|kysyä|ottaa MINE|DATA|GDPR|tietojen -COMPLAIN -vuot* -AUTHORITY',
        'voinko|pysty*|saako|voiko vaikuttaa|määrä*|päättää itse|ite|tiedo*|MINE -COMPUTER',
        'asetus|gdpr|laki takaa|mukaan|antaa mulle|minulle|saan|mitä|oikeuksia',
        'tietopyyn*|tietosuojapyyn* mihin|miten|osoite*|osoitetaan|tehdään|missä|tehdä -omat+tiedot',
        'mulla|minulla ois|olisi|on tiedoista|tietosuojasta asiaa|kysyttävää|kysymys -TAPE',
        'keskust*|puhua|jutella|puheille käsittely*|tiedoistani|tietosuoja* kenen|kenelle|kuka|haluaisin -LONG',
        'käsittelystä keskust*|puheille DATA',
      ],
      alone: ['RIGHTS', 'GDPR yhteys*|sähköposti|linkki|asi*', 'OFFICER'],
      search: ['oikeud*|oikeuk*|gdpr|dpo|tietosuoja*|rekisteröid*'],
      unless: 'TAPE LONG COMPLAIN AUTHORITY lehtimyy* poistak* vuota* CHILD',
    },
    'sensitive-data': {
      anywhere: [
        'CHILD DATA|tiedot|tietoja|merk*|tallenn*|kirja*|hänestä|niistä|rekister*|nime*|ikä* -GOODS -turvaist* -sähkömie*',
        'HEALTH|BELIEF YOU|mun|DATA|siellä|onko|lukee*|tiiät*|tiedät*|kirja*|minun|merkin*|oo -GOODS -lääkäriai*',
        'HEALTH|BELIEF DATA|rekister*',
        'terveystie*',
        'SENSITIVE DATA|asia*|tietoja|onko',
        'PROTECT MINE|DATA|YOU|miten|onko|nää|niitä|ne|teiltä|tiedot|hoidettu|kunnossa|kukaan|meikä* -GOODS -turvaist* -tietosuoja+vast*',
        'pääse|pääsee|pääsis ulkopuol*|kukaan|kuka|sinne|järjestelm*|kurk* miten|millä|estet*|todist*|ettei|sinne -tilille',
        'hakker* YOU|voiko|ryssä|jos|venäj*|joku',
        'IDNUM tallenn*|YOU|miksi|tallessa|miten|mun|turva*|näky*|siellä|onko|rekister* -tilaus* -BUY',
        'tietoturva*|tietovuo*|tietomur*',
        'pilvessä|pilvi turva*|kuunt*|kiinal*|onko',
        'vuotaa*|vuotaako teiltä|tiedot|YOU',
        'pelkään|huolet*|pelottaa|huolissani DATA|vuot*|varast*|vastaamo*|käy|tietoturva*|leviä*',
        'vastaamo* niinku|kuin|kuten|käy|tapaus|tietom*',
        'läppäri*|kone varast* jos|tiedot|mun',
        'työntekij* urki*|kurki*|katso*|nuuski* ettei|kuka|valvoo|mun',
      ],
      alone: ['SENSITIVE', 'PROTECT DATA|tiedot|nää', 'HEALTH|BELIEF DATA', 'hetu*'],
      search: ['CHILD|SENSITIVE|HEALTH|BELIEF|PROTECT|IDNUM'],
      unless: 'CALL TAPE päiväkod* turvakielto vastust* luistim* COMPLAIN',
    },
    objection: {
      anywhere: [
        'NOT CALL|soit*|soittaa|soitella|soittak*|häirit* enää|mulle|minulle|tänne|meille|koskaan|ikinä|tähän|haluu*|halua|haluan|miulle|uudestaan -LICENCE -oikeu* -saa+soittaa -lupa -jos+kielto',
        'NOT|en|ei ADS halua|haluu*|haluan|saa|meille|mulle|minulle|lähet*|kohden*|mitään|kiitos|enää|tähän -saatteko',
        'ADS en|ei|ettei|älkää|ilman|enempää|haluu|kiitos -SHARE+OTHERS -LAW -suostunut',
        'markkinoida|mainostaa|markkinoi* ei|ettei|en|saa|älkää|kiellän',
        'lopet*|lopeta|lopettakaa*|loppuu|lopu|stop|seis|riittää|saa+riittää CALL|ADS|puhelu*|iän|soittelu*|nyt|näille|tämä|häirintä* -GOODS -sopimus -peru* -DATA -akku',
        'pois|poista|poistakaa|viekää|ottakaa|heittäkää|pyyhkikää soittolist*|myyntilist*|markkinoin*|listalt*|miut|linjalta|puhelinlist*|mainoslist*',
        'soittolist* pois|ottak*|poist*|viekää',
        'jättäkää|jätä|antakaa|jättää|anna rauhaan|olla|rauhassa -GOODS',
        'soittokiel*|markkinointikiel*|markkinointi+kielto*|suoramarkkinointikiel*|mainoskiel*|kieltolist*|estolist*|esto+lista haluan|laita*|tähän|haluun|pyydän|kiitos|asiakas|numero*|pan*|saan*|loppuu -miten+te -voitte -eikö -vuosia',
        'estolist*|blokat*|blokkaa*|blokata|blokki',
        'kielto|kieltää|kiellän|kiellänkö soit*|markkin*|mainont*|mainos* mistä|miten|haluan|minä|mihin|ilmot* -päällä -eikö -luulin -miten+te -jos+on',
        'laita*|laitatko|merkitse|merkkaa|pane|lisää kieltolist*|kielto*|estolist*|esto* mut|mun|minut|numero*|mulle|tähän',
        'älkää|älä|elä|elekää|elkää soitelko|soittako|soitella|soittele|soitak*|soita|ottako+yhteyttä|vaivatko|häiritkö',
        'esto|estoon|estää numero*|soit*|myyjät|puhelut|kun',
        'ADS peru*|pois|lopet*|seis|stop|kiellä*|esto*|kiitos',
        'häirit*|häirint* enää|älkää|lopet*|ettei|taas|eivät|koko+ajan -oikeu* -lupa -yrity*',
        'kerta|kertaa|kerran viikolla|päivässä|tällä|neljäs|kolmas|joka|monetta|viimenen|viimeinen nyt|loppuu|soit*|taas|olla',
        'soit* joka|koko+ajan|jatkuv*|yhtenään|alinomaa päivä|viikko|te|koko',
        'yhteydessä|yhteyttä|yhteydenot* NOT|ettei|en|halua|enää minuun|kaupallis*|enää|halua -otan',
        'pois|poissa|pysy* linjalta|linjoilta|puhelimesta|tästä+numerosta',
        'luuri|puhelin pirise*|pirisee|säikäh* loppuu|että|pois|kielto*|jättää',
        'tietoja|osoitettani|nimellä|numeroa NOT|ei ADS|mainont*|markkinointi* -lupa',
        'ei|en kiinnosta|kiinnosta* älkää|enää|soit*|poist*',
        'ikinä|koskaan|enää tähän|tänne|mulle puhelimeen|numeroon|soit* ei|älkää',
      ],
      alone: [
        'soittokiel*|markkinointikiel*|markkinointi+kielto',
        'NOT soit*',
        'älkää|älä|lopeta|lopettakaa soit*|soittelu*',
        'stop|seis ADS|puhelu*',
        'estolist*',
        'pois soittolist*|listalta',
      ],
      search: ['kielto*|soittokiel*|ADS|esto*|stop*'],
      unless: 'TAPE LAW käytön+vastust* vastust* miten+te+voitte suostunut profiloi* koira* pysäköinti*',
    },
    recipients: {
      anywhere: [
        'WHO|kukas|ketkä|mitkä|mille|kelle|kuka näkee|nähdä|saa|saavat|tonki*|näkyy|käsittel*|pääsee|saaneet|lukea|kerro* MINE|THEM|nää|DATA|niitä|kaikki|lisäksi|näitä -CALL -vastaa -COMPLAIN -AUTHORITY -DECISION -PROTECT -kurk* -TAPE',
        'SHARE MINE|DATA|THEM|näitä|mun YOU|OTHERS|muille|eteenpäin|kellekään|kelle|ette|tekin|pitkin|ympär*|jollekin|johonkin -NEWFIRM -kilpailij* -markkinointi+kielto -haluan -ilmoitan -kerro+mulle -korja*',
        'myyt*|myyttekö|myydään*|myykö DATA|MINE|THEM|näitä|mun|niitä|tietoja|eteenpäin -mitä -mulle',
        'luovut*|luovuta* MINE|DATA|THEM|kolman*|kelle|näitä -NEWFIRM',
        'menee*|meneekö*|menöökö|lähtee*|lähteekö|päätyy*|joutuu*|kulkee*|tulee MINE|DATA|tää|ne|THEM|osoite OTHERS|kellekään|johonki*|kiertoon|muualle|minne|mihin|yhtiöhön|työnantaj* -GOODS -paketti -jos+ostan',
        'levit*|jaka*|raporto*|jakel* näit|näitä|minusta|musta|mua|ympär*|eteenpäin|muille|luottotieto* -antaa+teille',
        'OTHERS pääsy|näkee|saa|saako|näkyy|pistät*|annat*|kerrot*|näitä|nää|tästä -GOODS -TAPE -AUTHORITY -päätös -COMPUTER -CHILD -estet* -ettei -MOVE',
        'alihankk*|kolman+osapuol*|kolmansille|vastaanottaj*|kolmas+osapuoli',
        'eu|eu+n|etan ulkopuol*',
        'palvelim*|serveri* sijain*|missä|maa*|ulkomai*',
        'siirto|siirrät*|siirtyy ulkomai*|eu|eu+n|usa*|ulkopuolelle -paketti',
        'jää*|jääkö|pysyy*|pysyykö kahden|väliseksi|teillä|välinen -LONG',
        'annat*|annetaan*|annatteko|annetaanks MINE|DATA|ne|jos|poliisi* OTHERS|poliisille|ulkopuol*|muille|eteenpäin|kellekään -jos+mä',
        'lista*|listan kaikista|kenelle|joille ilmoit*|luovut*|annet*|joille',
        'callcenter*|call+center intia*|ulkomai*|katella|näkee|saako',
        'google*|facebook*|meta pääsy|tiedot|pistät*|saa|näkee|nää -löys*',
      ],
      alone: ['kolman*|alihankk*', 'kuka|ketkä näkee|saa DATA|ne|nää', 'myyttekö|luovutatteko DATA|ne|niitä'],
      search: ['vastaanott*|alihank*|kolma*|luovut*|siirto*|kumppan*|ulkomai*'],
      unless:
        'TAPE LONG COMPLAIN OBJECT puheille eteenpäin+teille välittikö myikö MOVE+koneluet* GOODS saitte saitteko antoi löysit',
    },
    retention: {
      anywhere: [
        'LONG KEEP|GONE|MINE|DATA|THEM|YOU|tietoja|listalla|rekisteris* -GOODS -TAPE -kestää+toimitus -takuu* -takuuta -akku',
        'WHEN GONE|häviä*|katoaa MINE|DATA|ne|THEM|mun|mut|YOU|rekister*|itsestään -GOODS -lasku',
        'KEEP DATA|MINE|ne|niitä|niistä|THEM jälkeen|loputtom*|vuosi*|vuotta|vuosia|kun+irtisanon|loppuu|vielä|vieläki|ikuise* -PAUSE -ei+saa -TAPE -poist* -en+halua -PROTECT',
        'säilytysaika*|säilytys+aika|säilytyksen|säilytys vuo*|aika|kesto|jälkeen|sopimu*|mikä|tietojen|kirjanpito*',
        'säilytysaika*|säilytysaj*|säilytys+kesto|säilyttämisaika',
        'vanhene*|vanheneeko tiedot|ne|jossain|aikataul*|WHEN|haluisin',
        'kuus|viis|vuosi|vuotta|kuukautta|vuoden vai|päästä vuotta|kuukautta|näy|DATA -takuu* -GOODS -sopimus',
        'tuleeko|onko joku päivä|määräaika|aikaraja -GOODS',
        'jää|jääkö|jäänkö|jääpikö|jäävätkö ikuise*|lojuma*|niistä|sinne|mun+tiedot jotain|ikuis*|kun|irtisan* -ostan -tilaan -HUMAN',
        'häviää*|häviääkö|poistuu*|poistuuko tili|tiedot|itse*|automaattis* jos|milloin|kun|en',
        'lojuma*|roiku*|kummittel*|makaa*|jäävät|jäädä sinne|teille|teidän|rekister*|niitä|ne|jääpikö -DELETE',
        'unohdetaan|unohtuu WHEN|koska|milloin mut|minut|tiedot',
        'minä+vuonna poist*|tiedot',
        'LONG roiku*|liidi|lista*|koneella|pidätte*|hallussa|tallella|säily*',
        'arkisto* LONG|kauan|vielä|WHEN',
        'vieläki|vielä tallessa|tallella onko|ne|DATA -tallenne',
      ],
      alone: ['LONG KEEP', 'onko määräaika', 'WHEN GONE', 'säilytys*'],
      search: ['säilyt*|LONG|säilyy|määräaika'],
      unless: 'TAPE pakaste* akku* takuu* toimitus* DELETE+kaikki rajoitus artikla PAUSE',
    },
    recording: {
      anywhere: [
        'nauhuri* puhun|puhunko|nauhuriin|päällä|onko',
        'TAPE -GOODS -biisi* -telkkar* -leffa* -kitara* -elokuv*',
        'SAVE puhel*|CALLWORD|tätä|tää|tästä|tämä|kaikki|ääni|lupaa|laadunval*|menee|salaa|pysäyt*|nyt -DATA -MINE -HEALTH -musta -minusta -ootteko -hänestä -passi*',
        'tallenne|tallennetta|*tallente*|puhelutallenne*',
        'jääkö ääneen|ääni|todiste|puhelu* tästä|joku|talteen',
        'kuunt* joku|kuka|tätä|puhelu*|linja* -musiik* -pilvi -kiinal*',
        'linja valvot* onko|tämä',
        'kirjot*|litteroi* kone|tekstiksi|joku tätä|tästä -DECISION',
        'tallennetaan*|tallentuu*|tallennatte*|tallentaminen|tallentamiseen tää|tätä|tämä|nää|puhelu*|lupaa|ääni|kaikki -DATA -MINE',
      ],
      alone: ['TAPE', 'tallennetaan*|tallenne tätä|tää|puhelu*'],
      search: ['nauhoit*|äänit*|tallen*|nauha*'],
      unless:
        'biisi* levy* ohjelma+televis* telkkari digiboks* musiikki* konsert* juhann* puhunko robot* nauhalle+vai',
    },
    complaint: {
      anywhere: [
        'AUTHORITY yhteys*|osoite*|numero|puhelin*|nettisivu* -lista*',
        'COMPLAIN mihin|mistä|mihi|kenelle|kelle|missä|miten|viranom*|teistä|tästä|YOU|tietosuoja*|teen|taho|onko|toiminnasta|näitä|aio|uhkaa|lomake|lähetän|saa|sinne -GOODS -PAUSE -naapuri*',
        'AUTHORITY mikä|mihin|kuka|yhteys*|kelle|paljast*|ilmoit*|ilmot*|ottaa|puuttua|mukaan|taho|meen|vie*|teen -SHARE -annatteko -OTHERS+poliisille -tietoja+poliisille -kuka+näkee -MOVE',
        'tietosuojavaltuut*|oikeusasiamie*|valvontaviranom*|kilpailuvirast*|kuluttaja+asiamie*|aluehallintovirast*',
        'valitus|valituslom*|valituskana*|valituspaik*|valittaa|valitusoikeu*',
        'kääntyä|käännyn kenen|kuka|seuraava|porras|puoleen|minne kohdel*|tietoas*|porras|jos|väärin',
        'juttu|juttua lehteen|oikeuteen|käräj* tästä|tulee|nost*',
        'lehteen|käräjille|oikeuteen tästä|tulee|menee|vien|nyt|tää -LAW',
        'rikosilmoit*|ilmiann*|ilmi+annan',
        'kanteen|kannetaan|kanne|kannella|kantelu*',
        'ilmoit*|ilmot* kenelle|mihin|viranom* väärin|tästä|käsitelty -sähköpost* -osoitteenm*',
        'saatte kuulla vielä tästä',
        'raportoin|ilmoitan teidät|teijät|teistä',
        'elin|taho|virasto valittaa|eu|valvo* mihin|mikä|onko|jo*',
      ],
      alone: ['COMPLAIN', 'AUTHORITY', 'valittaa tästä|teistä'],
      search: ['valit*|kante*|AUTHORITY|ilmianto*'],
      unless: 'pitsa* ruoka* ruuasta TAPE GOODS ääni* kylmä PAUSE',
    },
    'automated-decisions': {
      anywhere: [
        'COMPUTER DECIDE|päätös|päätt*|hylk* -GOODS -rikki -käynnist* -haluan -REVIEW+uud*',
        'COMPUTER DECISION|luottotie*|hakemu*|hinta|hinnan|tarjou* -haluan -uudelleen -uudestaan',
        'automaatti*|automaattinen|automaattisesti|automatiikka|automaatilla päätö*|päätök*|päätt*|tarkist*|määrä*|luotto*|lajitt*|meneekö|kaikki -TAPE',
        'profiloi*|profiilo*|profilo* -vastust* -NOT -kiellä*',
        'profiili|profiilin minusta|musta tehty|minkälai*|päätöstä',
        'pisteyt*|riskilu*|luottopist*|luottoluok* -peli -tulo+mukaan',
        'algoritm*|tekoäly* päätt*|karsi*|onko|käytt*|siellä|joku -linja* -puhun -linjan',
        'ihminen|ihmistä|kukaan|kukaa kone|koneko|automaat*|hyväksy*|arviointi*|osallist*|katt*|kattonu|päät* vai|osallist*|kukaan|ehtiny|siihen|kattooko -haluan -voisko -saisko',
        'kuka|mikä|kuka+sen päätti|päätök*|päätt*|tekee|hyväksyy päätök*|luokk*|mun|hakemu*|päätöksen|että -perhe* -GOODS -GDPR',
        'kuka|mikä päätöksen|päätökset|ratkaisun tekee|teki|tehnyt|tehny -perhe* -GOODS',
        'logiikka|kriteeri*|kaava päätök*|mikä|minkä|siinä|mukaan|asiakk*|tuomits*',
        'kone|masiina|laskuri|ohjelma|automaatti sanoo|sano|hylk*|tiätä|päätt*|määrä*|tehny|mukaan|perusteella|rankkaa -käynnist* -haluan -ihmi*+tarkist*',
        'luottopäätö*|lainapäätö* kone*|automaat*|ulkopuol*|miten|pisteyt*|tuleeko',
        'hinta|hinnan|rajasumma|vakuutusmaksu|luottoraja automaat*|postinumer*|kone*|määräyt*|mun+mukaan',
        'valikoi*|valikoit* ohjelma*|perusteella|miten|minut|mut',
        'hylky|hylkäs*|kielteinen|kielteisen joku|kone|siks|miks|laskuri|onko|pisteyt* -REVIEW',
        'vaikuttaa* ikä|postinumero|asuinpaik* automaat*|päätök*|mun|hintaan',
        'luottotie* automaat*|tarkist* -hävit*',
      ],
      alone: [
        'konekko|koneko päätt*',
        'automaattinen päätö*',
        'COMPUTER päätt*',
        'profiloi*|profiilo*|profiilointi',
        'algoritm*',
      ],
      search: ['automaat*|algoritm*|tekoäly*|profiloi*|profilo*|robotti*|pistey*'],
      unless: `
        TAPE pesukone* käynnist* imuri* renkaan tyhjent* uudelleen uudestaan uuvestaan manuaali* virkailijalle
        työntekijällä pankinjohtaja* tarkistaa vilkast korjata haluan+ihmi* haluan+että+ihmi* oikea+ihmi*`,
    },
    purchase: {
      anywhere: [
        'onko|tuliko|syntyikö|menikö|oonko|olenko sopimus|kauppa|tilaus|ostanut|tilannut nyt|tehty|jo|lukkoon|tässä|tästä|sitova -LONG',
        'mihin|mitä|mitkä sito*|suostun|sitoudun|hyväksyn|velvo*|sitoumu* mä|minä|tässä|tällä|ehto*|nyt|asi*|mulle|jos -peruste* -antamaan -pyytää',
        'jos|kun|ku tilaan|ostan|otan|sanon+kyllä|hyväksyn|ostaisin|tilaisin DATA|MINE|tiedo*|jää|jääkö|tapahtuu|menee*|sitova|teiltä -LONG',
        'BIND onko|tää|tämä|tästä|jos|puhelimessa|kyllä|mut|sanon|nyt -yrity*',
        'miksi|mitä|mihin tilauk*|tilaus* tarvit*|kertoa|tiedot|henkilötunnus|tarvii|saada -missä+tilaus',
        'jos|kun|että tilausta|tilattua|tilaukseen|ostoa|kauppaa osoitteen|tiedot|annan|kertoa|pitää|jää* -TAPE -LONG',
        'sopimu* syntyy*|syntyminen|synty*|puhelimessa|suullinen|sitova -MINE',
        'tehdään|tehhään|teen|lyödään kaupat|kaupan|sopimus|tilaus|lukkoon -LONG',
        'otan|otetaan|ottaisin|ota tarjot*|tarjouk*|liittymä*|paketti*|isompi*|sen|se|tilaukseen|niin -yhtey* -MINE -pois -bussi* -selvää',
        'pistä|laita|laittakaa|pane|lähettäkää|merkkaa|laitetaan tulemaan|tilauk*|paketti|pakettiin|kappal* mut|se|vaan|minulle|tulemaan|no|mä|kaks|yks|saa* -UNTIL -DATA',
        'haluan|haluun|voin|onnistuuko|miten ostaa|tilata|tilaus|asiakkaaksi|liittyä -peru* -tilauksen+irti',
        'ruvet*|alan|tulen|rupean asiakk*',
        'tilaan|ostan|otan hyvä|selvä|okei|joo|minä|mä|sitten sen|sellaisen|semmosen|tämän|yhden -en -bussi* -jos',
        'varaa|varataan|tilaa mulle|minulle yksi|yks|kappal*|sellai*|semmo*',
        'vahvist* kauppa|tilaus|osto -sähköpost*',
        'mitä|mikä tiedo*|DATA tapahtuu|kerätä*|järjestelmään jos|kun ostan|tilaan|tilaus*',
        'messissä|kelpaa|sovittu|ostopäätö*',
        'kokeillaan vuosi|kuukausi|hetki|sitä',
        'ostin|ostinko|tilasin|tilasinko|hyväksyinkö mä|nyt|jotain|just|jo',
        'sanoinko|tarkottaako velvot*|kyllä|ostam*|sitou*',
      ],
      alone: ['otan sen|tämän', 'kelpaa|ostopäätös', 'mihin suostun|sitoudun', 'haluan ostaa|tilata'],
      search: ['osto*|ostaa|tilaus*|sopimus*|sitova*|ehdot|kauppa'],
      unless: `
        TAPE irtisan* irti peruu* perun palaut* rahat takuu* LONG+säily* KEEP+jälkeen lehdestä messuilla korjau*
        naapuri* tilausrivi* bussi* liittymän+jäädy*`,
    },
  },
  rights: {
    access: {
      anywhere: [
        'mitä|mitäs|muutakin|kaikki|kaikkea|mitkä YOU tiedätte|tiedät*|tiiätte|keränn*|kerätty|tallent*|talletettu|tallen*|löytyy|näkyy|lukee|on ME|musta|minusta|minut|itsestä*|DATA -mistä+te -käytätte -HEALTH -BELIEF -CHILD -mistä+sait* -LICENCE',
        'saada|saanko|nähdä|haluan|haluun|katso*|kattoo|voiks|näyt*|saisinko|pääsy|onnistuisko|saan|näkyviin|lähet*|postit*|toimit*|avaisitko|tulosta* omat|DATA|MINE|minusta|musta|itsestäni|profiilissa*|asioistani|tietoihin|kopio* tiedot|lista|mitä|tietoihin|kopio*|näkyviin|kaikki|yhteenveto|tulost* -MOVE -DELETE -WRONG -NEWFIRM -REVIEW -COMPUTER -DECISION -OTHERS -UNTIL -GDPR -PAUSE',
        'kopi*|kopio*|jäljennö*|yhteenveto DATA|asioista*|omista|minusta|musta|saan|kaikista|mulle|siitä -TAPE -lasku*',
        'tarkastusoik*|tarkastuspyyn*|tietopyyn* kiitos|omat|haluan|omien|tiedot|tehdä -mihin',
        'tarkastusoik*|tarkastuspyyn*|15+artikla*|artikla+15|rekisteriotte*|omien+tietojen+tarkast*|omatiedot',
        'pääsy|tutustua omiin|tietoihin*|omat|tietoihini -ulkopuol* -google*',
        'mitä|mistä musta|minusta talletett*|tallennettu|tallenn*|kirjattu|merkitty|löytyy|tiedossa|kerätty|tiiät*|tiedät* -MOVE',
        'mitä|kerro sun|sinun|sulla|siellä näytöllä|ruudulla|koneella|järjestelmässä on|lukee|näkyy -HEALTH -BELIEF',
        'oikeus saada|tietää|nähdä DATA|tietoja|mitä käsittelet*|käsitelt*|on|keräätte|saada -millä -mikä -mitä+oikeutta',
        'voiks|voinko|voiko|saanko|saisko kattoo|katsoa|nähdä|selata|lukea omat|tietoni|tietojani -TAPE',
        'kuka mie|mä|minä oon|olen tietoko*|koneen|rekister*',
        'näkyykö|näkyy siellä tilauk*|tiedot|kaikki|osto* vanhat|mun|musta -paketti',
        'tietää|selville|tieto mitä|mistä DATA|musta|minusta käsittelet*|on|keräätte|mitä -LICENCE -LONG -saitte',
        'artikla* 15|viidentoista|viistoista tiedot|mukaiset',
        'omat|omia|omien tiedot|tietoja|tietojen nähdä|katso*|tarkast*|kattoo|haluan|pyytää|pyyntö|jostain -poist* -siirt*',
        'ootteko|oletteko tallent*|keränn* musta|mun|muutakin|minusta|muuta -CHILD -HEALTH',
      ],
      alone: ['mitä tiedät*|tiiät*|tiedätte musta|minusta', 'omat tiedot', 'DATA näkyviin', 'tietopyyntö*'],
      search: ['tarkastus*|tietopyyn*|kopio*|nähdä|omat'],
      unless:
        'TAPE LONG GOODS SHARE+muille CONSENT DELETE PAUSE PROTECT COMPLAIN NEWFIRM OBJECT muistitik* koneluet*',
    },
    rectification: {
      anywhere: [
        'WRONG MINE|nimi|osoite|tiedot|syntymäpäiv*|kirjotettu|kirjoitettu|merkin*|rekister*|siellä|järjestelmä*|sähköposti -GOODS -DECISION -USE -UNTIL -LONG -numero+väärä -väärä+numero -COMPUTER -summa -LICENCE -kohdel* -valit*',
        'MEND MINE|nimi|osoite|tiedot|tietoni|se|toi|järjestelm*|syntymä*|virhe* -GOODS -UNTIL -DECISION -COMPUTER -pesukone* -koko -USE -ammattimies -ihmi*',
        'osoitteenmuut*|osoitteenmuutos|nimenmuut*|oikaisupyyn*|oikaisuvaat*',
        'oikaiskaa|oikaise|korjatkaa|korjauta*|päivittäkää|päivitä|ajantasaist* se|virhe|MINE|tiedot|väärät|ne|mun -GOODS -DECISION',
        'ei|eikä oo|ole nimi|nimeni|totta|mun+nimi vaan|korjat*|jari|totta|mun -mieleen -GOODS',
        'exän|entisen|vanha|väärä nimi|osoite|sähköposti|sukunimi siellä|vieläki|teillä|ota|ei|se|mulla -asukas',
        'puhutel*|rouva*|herra* vaikka|olen|oon|väärin muutta*|mies|nainen',
        'merkinneet|merkitty|merkannu maksuhäi*|minut|väärin ei|väärin|korjat*|totta',
        'muuttanut|muuttanu|muutin|vaihdoin|mennyt osoite*|nimi*|naimisiin|sukunim* -miele* -mistä',
        'päivit* sähköpost*|osoite*|numero*|tiedot|yhteystie*|mun',
      ],
      alone: [
        'WRONG tiedot|nimi|osoite',
        'oikais* DATA|virhe|tiedot',
        'MEND DATA|nimi|osoite',
        'osoitteenmuutos',
      ],
      search: ['oikais*|korjau*|korja*|päivit*|osoitteenm*|virhe*|väärä*'],
      unless: 'TAPE GOODS UNTIL UNDO+suostu* MOVE COMPLAIN pesukone* päätöksen kone',
    },
    erasure: {
      anywhere: [
        'DELETE MINE|DATA|mut|minut|minusta|mua|musta|kaikki|THEM|käyttäjätil*|tilini|profiil*|kansio|sieltä|miut|meidät -LONG -WHEN -GOODS -tilausrivi* -markkin* -soittolist* -lasku* -lian -savun -historia* -UNTIL -minä+vuonna -myyntilist* -OTHERS',
        'pois|ulos|irti mut|minut|mun|itsensä|kaikki|miut|tiedot|koneelta|rekisteristä rekister*|koneelta|järjestelm*|kokonaan|teiltä|listoilta*|tiedot|tietokan* -soittolist* -markkin* -linjalta -CONSENT -CALL -luv* -myyntilist* -mainos* -otan+lupani -MOVE -toinen',
        'unohdetuksi|oikeus+tulla+unohd*|17+artikla|artikla+17',
        'NOT|en halua|haluu|saa|tarvi* jää|jäädä|olla|jälkeä|tallessa|missään|mitään|musta minusta|musta|mitään|teillä|jälk*|missään -markkin* -mainos* -CALL -TAPE -USE -CONSENT -tilastoi*',
        'haluan|haluun|toivon|mää+halua ettei|jää*|häviä*|katoa* minusta|minust|musta|mitään|kaikki|kaik -LONG -TAPE',
        'hävit* kaikki|mua|minusta|mun|ne|pois -LONG -WHEN -tuleeko',
        'veks kaikki|mut|tiedot|kiitos',
        'silppuriin|roskakoriin|roskiin mut|mun|tiedot|kaikki -lasku*',
        'häviää|häviäis|katoaa|katoais kaikki mitä|minusta|minust|haluan|halua -LONG -milloin',
        'sulkea|sulkekaa|lopettakaa tili|tilini|asiakkuus kokonaan|pysyvästi|tiedot',
        'kaikki musta|minusta|mua|minuun|osalta pois|poist*|hävit*|koneelta|veks|liittyvän',
      ],
      alone: ['DELETE tiedot|kaikki|minut|mut|DATA', 'unohtakaa|unohda minut|mut', 'poistopyyntö'],
      search: ['poist*|hävit*|unohd*|pyyhi*|deleto*'],
      unless:
        'TAPE CONSENT+perun GOODS MOVE säilyttäkää käyttämättöminä UNTIL ADS sukat hella* vahingossa sopimus+peru*',
    },
    restriction: {
      anywhere: [
        'PAUSE MINE|DATA|USE|THEM|tiedot|tietoj*|profiil*|asia|niitten -CALL -GOODS -TAPE -liittym* -mainos* -DELETE',
        'NOT|älkää|elekää|elkää USE UNTIL -CALL',
        'koske*|koskeko|kosketa* älkää|elekee|elkää|NOT niihi|niihin|niitä|tietoihin ennen|kunnes|UNTIL',
        'säily*|tallessa|pitäkää|säilyttäkää mutta|käyttämät*|vaan käyttämät*|koskeko|älkää|ette|toistaiseksi -LONG',
        'näpit|kädet irti UNTIL|niistä|mun',
        '18+artikla|artikla+18|käsittelyn+rajoit*|rajoittamispyyn*|rajoittaminen',
        'rajoit* käsittely*|tietoj*|käyttöä|DATA',
        'ettei niihin|niitä kosket*|kosketa|käytet* UNTIL|ennen|merk*',
        'hyllyt* kunnes|UNTIL|asia',
        'jäädyt*|lukit* DATA|tiedot|profiil* -liittym*',
      ],
      alone: ['PAUSE DATA|käyttö|tiedot', 'väliaikainen lukitus'],
      search: ['rajoit*|jäädy*|keskey*|lukit*|tauko*'],
      unless: 'GOODS TAPE tallennus liittymän reissaan kortti*',
    },
    portability: {
      anywhere: [
        'MOVE MINE|DATA|kaikki|ne|net|THEM|mun|tietojen|asiakastie* NEWFIRM|mukaan|tiedosto*|excel*|toise*|muualle|uude* -ulkomai* -eu -GOODS -robotilta -aikaa -DELETE -HUMAN',
        'siirtooikeu*|siirto+oikeu*|tietojen+siirto -eu -ulkomai* -ulkopuol*',
        'koneluettav*|koneluettava*|eksport*|exportt*|exporta*',
        'lähet*|antak*|toimit*|luovut* NEWFIRM|kilpailij* DATA|tiedot|asiakastie*|puolesta|suoraan|mun -myyt*',
        'NEWFIRM DATA|tiedot|kaikki|data siir*|saa|viedä|vien|lähet*|sisään|ulos|lukema*|ottaa -GOODS -mistä -hyväksy*',
        'tiedostona|tiedosto|excel*|csv|muistitik*|muistitikulle ne|tiedot|saa*|kaikki|voiks|DATA -päätös',
        'siirt* suoraan|toiselle|uudelle|toiseen operaat*|yrity*|firma*|palvelu*|paikk* -liittym* -eu',
        'ladata|lataa ulos|mukaan|itselle|excel* tiedot|ne|DATA',
        'muodossa|muovossa koneluett*|luettav*|käytety*|ylleis*|yleises*|sähköis*',
        'data*|tiedot ulos|mukaan|mukaani teiltä|toinen|haluun|ottaa',
        '20+artikla|artikla+20',
      ],
      alone: ['siirto+oikeus', 'tietojen siirt*', 'MOVE NEWFIRM'],
      search: ['siirto*|siirt*|lataa*|vienti|eksport*|excel*'],
      unless: 'TAPE GOODS COMPUTER+päätös robotilta roskakor* aikaa+viikolla',
    },
    objection: {
      anywhere: [
        'vastust* -ADS -CALL -hinta* -kallista -UNTIL',
        'vastustamisoik*|vastustusoik*|21+artikla|artikla+21|käsittelyn+vastust*',
        'NOT|kiellän|en|ei USE|tilasto*|analyt*|profiloi* MINE|DATA|tilasto*|mun|suostu|lupaa|tietojani -UNTIL -ADS -CALL -LONG -UNDO -KEEP+säilyt*',
        'kiellän|kielletään käytön|käytön|käsittel*|profiloin* -ADS -CALL -UNTIL -TAPE',
        'etu|etunne|edun|edusta|etua oikeutet*|teidän|teijän|oma ei|riittävä|kelpaa|ohittaa|edelle|mene|vastust*',
        'henkilökohtai*|erityi* syy|syyt|syiden|syistä|tilantee* DATA|tietoj*|käyttä*|vastust*|saa',
        'turvakielto* DATA|tietoj*|vastust*|käyt*',
        'NOT suostu|hyväksy profilo*|tilasto*|analyt*|tutkim* -COMPUTER+päätös',
      ],
      alone: ['vastustan', 'OBJECT USE|DATA', 'vastustaminen'],
      search: ['vastust*'],
      unless: 'TAPE COMPLAIN hinta kallista soittaa',
    },
    'withdraw-consent': {
      anywhere: [
        'UNDO|perun CONSENT -TAPE -GOODS -antanut+ei -milloin',
        'peru*|peruutan|peruuta*|perua|perutaan CONSENT|suostumu*|lupa*|luvan|se+lupa|sen|se|hyväksyn* suostu*|lupa*|luvan|hyväksyn*|allekirj*|sallin|messuilla|lapun|evästeet -tilau* -sopimus',
        'suostumu*|luvan|lupani|luvasta|hyväksynnän|suostumisen peru*|pois|takaisin|irti|kumoa*|enää|muutin|vet* -ei+ole+antanut -miten+te -kuka -TAPE',
        'ei|en|ennää|enää lupaa|luppaa|suostu enää|ennää|vaikka ennen|aiemmin|kyl|mut|oli -TAPE -soittaa',
        'muutin|vaihdoin|muuttanut|muutan mieleni|mieltä*|mielen* luv*|suostu*|siitä|en|annoin',
        'sanoin joo|kyllä|juu mutta|mut|nyt ei|perun|en',
        'vaimo|mies|lapsi|äiti suostu*|suostumaan|lupasi perut*|perun|puolesta',
        'CONSENT ennen|aiemmin|annoin|annettu|lupasin|sallin nyt|enää|ennää|perun|pois|irti|luppaa|peruutan -TAPE -milloin -missä',
      ],
      alone: ['perun suostumu*|luvan|lupani', 'suostumuksen peru*'],
      search: ['peru*|suostumuk*|peruut*'],
      unless: 'TAPE tilauksen tilaus sopimuksen lehti varaus*',
    },
    'human-review': {
      anywhere: [
        'HUMAN REVIEW|uudelleen*|tarkist* DECISION|COMPUTER|haluan|asia|se|voisko|voiko|saisko|että|sen|joku|oikea|päätök* -vai -katt*+ehti* -osallist* -ihminen+vai',
        'manuaali* tarkist*|käsittel*|päätö*|arvio*|saisko|haluan',
        'ihmisen tekemä|toimesta|pöydälle|tarkist*|käsittel*|arvio*',
        'DECISION uudelleen*|uudestaan|uuvestaan|valit*|riitaut*|muutta*|arvioitavaksi|uusiksi HUMAN|ilman|katso*|käsittel*|haluan|ottakaa|arvio* -AUTHORITY',
        'näkemy*|kanta*|näkökul* kertoa|sanoa|esitt* virkail*|jollekin|päätök*|ohjelma|oman',
        'kone|robotti|ohjelma|automaatti|tekoäly* HUMAN REVIEW|tarkist*|katso*|vilkas*|korja*|siirt*|voisko -vai -hyväksyy',
        'COMPUTER hylk*|sano|sanoo|ratkaisu|päätös HUMAN|ihmine*|virkailij*|työntekij* tarkist*|tarkast*|katso*|vilkas*|voisko|voi',
        'siirt* robotilta|koneelta|automaatilta ihmis*|virkailij*',
        'uudelleen arvioi*|käsitel*|arvioitavaksi ilman|automaat*|asia|ihmis*',
        'joku ihminen|ihmine|virkailija korja*|katso*|kattois|tarkist* päätö*|pisteyt*|sen -GOODS',
        'NOT hyväksy|luota|kelpuuta koneen|robotin|algoritm*|automaat* päätö*|ratkaisu*',
      ],
      alone: ['HUMAN REVIEW', 'päätöksen uudelleen*', 'ihmisen tarkist*', 'manuaali* tarkist*|käsittel*'],
      search: ['ihmi*|manuaal*|uudelleenkäs*|virkailij*'],
      unless: 'TAPE GOODS putki* puhun puhunko naapuri* osallistuuko ehtiny',
    },
  },
}
