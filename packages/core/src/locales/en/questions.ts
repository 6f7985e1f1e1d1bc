// DATA: how customers ask in English, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { "'": '' },
  small: `
    i you he she it we they me him her us them my your his its our their mine yours ours theirs a an the
    this that these those some any all every each both other another such and or but so if then than as of
    at by for from in into on onto off out up down over under to with without about after before between
    through during until till while because am is are was were be been being do does did doing done have has
    had having can could will would shall should may might must what which who whom whose when where why how
    not no nor yes yeah yep nope never ever just only also too very really actually like well okay ok um uh
    er eh erm hmm mm oh ah hey hi hello please sorry thanks thank anyway now there here again more most much
    many lot lots bit i'm i've i'd i'll you're you've you'd you'll he's she's it's it'd we're we've they're
    they've that's there's what's who's where's how's when's why's don't doesn't didn't isn't aren't wasn't
    weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't ain't gonna wanna gotta
    let lets let's want wants wanted need needs get got gets getting go goes going gone went come comes came
    make makes made take takes took taken put give gives gave given say says said tell told ask know mean
    think guess guys lads mate love dear sir madam ya yer u ur cos thing things stuff way sort kind back
    even still yet though actual exactly maybe perhaps once hang sec moment look listen basically honestly
    obviously literally whatever something anything nothing everything someone somebody anyone anybody
    everyone everybody nobody else first own same today rather quite pretty earth hell heck`,
  groups: {
    NOT: `
      not don't never no won't can't mustn't shouldn't didn't wouldn't haven't doesn't isn't nor without
      stop quit refuse`,
    YOU: "you your you're you've you'd you'll ya yer u ur yous guys y'all",
    WHO: "who who's whom whose who'd who've",
    WHAT: "what what's whats which",
    WHERE: "where where'd where's wear how how'd how's",
    ABOUTME: 'about+me on+me of+me regarding+me concerning+me',
    DATA: 'data info information details detail infomation particulars',
    MYDATA: `
      my+DATA my+own+DATA my+personal+DATA personal+DATA all+my+DATA DATA+about+me DATA_ABOUTME
      people's+DATA people+DATA customer+DATA customers+DATA our+DATA my+history my+file my+files my+records
      my+record`,
    PHONE: 'number numbers phone cell mobile telephone landline',
    UNLISTED: 'unlisted ex+directory exdirectory private+number',
    MYPHONE: `
      my+PHONE my+phone+number my+cell+number my+mobile+number my+home+number my+private+number this+number
      the+number people's+PHONE UNLISTED my+work+number my+telephone+number`,
    ADDRESS: 'address email e+mail postcode',
    NAME: 'name names surname birth birthday dob',
    MINE: 'MYDATA MYPHONE my+ADDRESS my+email+address my+home+address my+name ABOUTME hold+of+me',
    REGISTER: 'list lists database databases system systems register registry records files file books crm',
    CALL: `
      call calls calling called ring ringing rang phone phoning phoned contact contacting contacted dial*`,
    CALLS: 'calls calling ringing phoning contacting contacted texts texting call ring',
    ADS: `
      marketing advert* ads promo* junk spam newsletter* mailings mailing+list leaflets telemarket*
      sales+calls cold+calls solicit*`,
    STOP: "stop stopping quit cease knock+it+off don't+ever give+over enough",
    DELETE: `
      delet* deleet erase* erasing erasure remov* wipe* wiping scrub* get+rid+of getting+rid+of take_off
      take_out taken_off destroy* forgotten forget+me purge* bin binned strike_off struck_off unregister*
      expunge* shred* lose+my clear_out get_off clear clearing cleared`,
    GONE: 'DELETE gone disappear* vanish*',
    KEEP: `
      keep keeps keeping kept store stores stored storing hold holds holding held retain* save saved saving
      stay stays staying remain* hang+on+to hang+onto hold+of`,
    COLLECT: `
      collect* gather* store stored storing hold holding held keep keeping kept record recorded written+down
      wrote noted registered got`,
    HAVE: "have has had have+got you've you've+got got hold holding held keep kept",
    USE: `
      use uses using used usage process* handle handling analys* analyz* touch* do+with doing+with utilis*
      utiliz*`,
    PROFILE: 'profil* track tracking tracked tracks',
    LONG: `
      how+long how_many+years how_many+months for+how+long until+when how+soon retention storage+period
      howlong how+longdo how+longis`,
    FOREVER: 'forever indefinite* for+ever permanent* for+life ever always years+from+now for+years for+good',
    WHEN: 'when how+soon how+quickly',
    THIRD: `
      third+part* thirdpart* anyone+else anybody+else someone+else somebody+else others other+compan*
      other+people other+firm* other+business* partner* affiliate* facebook google meta tiktok police
      authorities government insurers broker* compan* anyone anybody subcontractor* processors else`,
    ABROAD: `
      abroad overseas america usa us+servers china india outside+the+eu outside+eu outside+europe
      outside+the+uk leave+the+country cloud another+country`,
    SHARE: `
      share shares shared sharing sell sells selling sold pass_on passed_on passing_on pass_to disclos*
      hand_over hand_to leak+to give_to giving_to forward* distribut* spread*`,
    PASS: 'SHARE send sends sent sending give gives giving given goes go going transferred',
    SEE: 'see view look show read check access seeing know find+out hear tell give',
    WRONG: `
      wrong incorrect* inaccurat* out+of+date outdated mistake* misspelt misspelled mis+spelled
      spelled+wrong spelt+wrong isn't+right not+right not+correct isn't+correct not+true isn't+mine not+my
      isn't+my old error* incomplete false`,
    MEND: `
      correct correcting corrected correction* fix fixed fixing amend* update* updating change changed
      changing rectif* edit edited alter*`,
    PAUSE: `
      pause pausing paused freeze frozen freezing restrict* limit limiting limited suspend* suspension lock
      locked block blocking on+hold on+ice quarantine* halt*`,
    UNTIL: `
      until till while for+now temporar* for+the+time+being in+the+meantime meantime being+investigated
      dispute* investigat* sorted legal+claim for+a+bit for+a+while for+the+moment moment meanwhile so+long`,
    NEWFIRM: `
      another+company another+provider another+supplier another+firm new+provider new+company new+supplier
      new+firm new+bank competitor* other+company other+provider other+supplier different+provider
      different+company someone+else somebody+else elsewhere switch switching another+bank`,
    MOVE: `
      move moving port ported porting transfer* export* download* take_with bring_with migrat* carry_over
      send_over bring_over`,
    FILE: `
      file csv excel spreadsheet machine+readable machinereadable digital format pdf json xml electronic*
      usb`,
    OBJECT: `
      object objection objecting objections oppose* against disagree* not+happy+with not+okay+with
      not+comfortable don't+like refuse protest*`,
    CONSENT: 'consent* permission approval agreement+to authoris* authoriz*',
    AGREED: `
      agreed consented opted+in signed+up+to gave_permission given_permission give_permission gave_consent
      giving_consent given_consent give_consent said+yes say+you+could said+you+could asked+for asked+you
      allowed+you authorised authorized`,
    UNDO: `
      withdraw* withdrew revok* take+back taking+back take_back taking_away undo retract* rescind* cancel
      pull changed+my+mind change+my+mind chang*+mind opt+out no+longer anymore any+longer any+more
      take_away recall+my regret regretting`,
    HUMAN: `
      human humans person people manual* somebody+real real+person staff member+of+staff someone+actual
      by+hand human+being manager`,
    REVIEW: `
      review* look check checks reconsider* re+evaluate reevaluate reassess* assess* go+over second+opinion
      overrid* intervention re+check recheck decide examin* double+check take+another`,
    DECISION: `
      decision decisions refus* reject* declin* application score case denied turned+down outcome verdict
      said+no result`,
    COMPUTER: `
      computer computers machine machines robot robots ai algorithm* software program programme system
      automat* bot artificial+intelligence`,
    DECIDE: `
      decid* decision decisions determin* choos* calculat* work+out works+out assess* scor* judg* reach+that
      come+up+with turned+down turn+down set approv* reject* refus* makes+the+call pick rates`,
    HEALTH: `
      health medical illness* ill disease* disabilit* disabled medication diagnos* pregnan* mental patient`,
    BELIEF: `
      religio* politic* sexual* union+member* trade+union ethnic* race criminal convict* biometric*
      fingerprint* dna genetic* faith`,
    CHILD: `
      child children childrens child's children's kid kids minor minors son daughter sons daughters
      grandchild*`,
    SENSITIVE: 'sensitive special+categor* special+category',
    PROTECT: 'protect* secure* securit* safe safely safety encrypt* hack* leak* breach* stolen steal',
    IDNUMBER: 'social+security national+insurance ssn personal+identity+number identity+number passport',
    RECORD: `
      record recording recorded recordings records+calls tape taping taped on+tape listening+in listen+in
      monitored monitoring`,
    COMPLAIN: 'complain complaint complaints complaining report reporting reported lodge',
    AUTHORITY: `
      ico regulator* ombudsman watchdog information+commissioner data+protection+authority supervis*
      authority authorities commissioner trading+standards dpa`,
    GDPR: 'gdpr data+protection privacy g+d+p+r data+privacy',
    OFFICER: `
      data+protection+officer dpo data+controller privacy+officer data+protection+contact data+officer`,
    REACH: `
      contact contacts speak talk email e+mail deals deal handles responsible charge put+me+through help
      get+in+touch write reach send ask team department speaking turn+to`,
    FIRM: 'company firm business organisation organization outfit bank place',
    SALES: `
      sales+call salesman salesperson cold+call telemarketer saleswoman telesales selling flogging pitching`,
    ROBOT: 'robot bot ai computer machine recording real+person human recorded+voice',
    GOT: `
      get got gotten getting find found obtain* acquir* come+by came+by get+hold got+hold pull* pick* scrap*
      dig+up source lifted buy bought purchase*`,
    GAVE: `
      gave give given giving passed_on sold handed leaked pass_on supplied told giving+out given+out
      handed+over handing supply provided`,
    ALLOWED: 'right rights allowed permission authority permitted entitle* business',
    ILLEGAL: 'legal illegal legally lawful lawfully unlawful against+the+law',
    BUY: `
      buy bought buying purchase purchasing order ordering say+yes said+yes saying+yes sign+up signed+up
      go+ahead become+a+customer say+okay say+ok accept`,
    BOUND: 'contract binding bound tied committed commit committing locked+in obligat*',
    TIME: `
      tomorrow today tonight later o'clock morning afternoon evening monday tuesday wednesday thursday
      friday saturday sunday week lunch minute* hour* weekend before five nine ten`,
    SITES: 'facebook linkedin google internet online phone+book phonebook directory competition website',
    DNC: 'tps do+not+call+register no+call+list telephone+preference do+not+call+registry ctps',
    GOODS: `
      invoice* bill bills billing deliver* parcel* package* item items product* subscription* price* cost
      costs costing discount* warranty guarantee return returns refund* size booking appointment
      order+number channel* tv broadband fibre fiber router* modem wifi wi+fi coverage app apps password*
      login log+in screen battery food basket receipt* shop store stores offer engineer installation
      picture* photo* message* colour color weather pay paying paid payment* money fee fees card cards car
      house insurance plan gym course film movie music box light* lock+on lamp ticket* unlimited top+up
      gigabyte* electricity meter tariff fixed variable stock boiler kitchen garden dog barbecue smoking
      notice dialled dialed queue driving laptop grandson video camera solar heating freezer kids+plan
      plan+for delivery+time brochure computer+files contacts`,
  },
  scripts: {
    opening: {
      anywhere: [
        "who+are+you|who+are+ya|who+r+u|who+is+this|who's+this|whos+this|who's+calling|who+is+calling|who+is+it|who's+that -REACH",
        "who_i+speaking|who_i'm+speaking|who_i+talking|who_i'm+talking|who_am+i_talking|who_am+i_speaking|who_i+on+with",
        'calling|ringing|phoning|call from|behalf|for|with YOU|where|who|WHAT where|behalf|FIRM|who|from -MINE -DATA -back -NOT',
        'where|who YOU calling|ringing|phoning|call from -MINE',
        'WHAT FIRM YOU|this|it|from|again|calling|represent* -MINE -DATA -deliver*',
        "what's+this+about|what+is+this+about|what+is+it+about|what's+it+about|what's+this+regarding|what+is+this+regarding|what's+this+concerning|what_call_about",
        'purpose|reason|nature call|calling|ringing -MINE -DATA -recording',
        'why YOU calling|ringing|phoning|call me|my|here|us|this -complain -report -NOT -keep',
        "is+this|are+you|you're|is+it SALES|sales",
        'sell|flog|selling|pitch YOU trying|something|me -MINE -DATA -my',
        'WHAT YOU selling|flogging|after -MINE -else',
        "what+do+you+want|what+d'you+want|what_you_want_from+me|what+can+i+do+for+you|what_you_after -MINE",
        "name YOU what|what's|catch|missed|was|give|again -MINE -product",
        'calling|ringing YOU what|regarding -MINE',
        'behalf who|whose|on YOU|calling|this',
        'am+i|are+you|is+this|is+that ROBOT talking|speaking|real|a|just|actual -DECIDE -DECISION',
        'who YOU work|represent|with',
        'catch|missed|hear|get name|FIRM|who|from',
        'who|introduce yourself|again|this',
        'is+this|is+that|are+you recorded message|voice',
        'who_you_say|who_you_said YOU|were|are',
        'do+i+know+you',
        "who's+calling|who+is+calling|who's+speaking",
        "connection|regards|regarding|concerning what|what's|in call|this|it",
        'are+you from|calling FIRM',
        'who+exactly+are+you',
        'is+this ADS|sales call',
        'who_was+calling',
        'why+are+you+calling|why_you_calling|why+you+calling -NOT -keep -after',
        'who+was+it|who+was+that|who+just call*|ringing',
        'are+you from post|bank|council|police|electric*|office',
        'your+call about|regarding|for',
      ],
      alone: [
        "who+is+this|who's+this",
        'WHAT FIRM',
        'what_want',
        "what+about|what's_about",
        'WHAT YOU selling',
        "who's+speaking|who+is+speaking|who+am+i",
        "you're+from where",
        'what+do+you+need',
        'where YOU from',
        'and+you+are',
      ],
      search: ['introduc*|opening|SALES|greeting'],
      unless: 'GOODS OFFICER SHARE about+the to+about with+about',
    },
    source: {
      anywhere: [
        'WHERE GOT MINE|PHONE|NAME YOU|this|it|my -i+get -GOODS -do+i+get -can+i+get',
        'WHERE GOT MINE -i+get',
        'WHERE YOU find|found|get|got me|this|hold',
        'how YOU have|got|know|come MYPHONE|MYDATA|my+name|my+address -LONG -USE -much',
        "how+do+you+know|how+did+you+know|how+d'you+know|how_you+know who|me|my|i|i'm|where",
        'WHO GAVE YOU MINE|DATA|PHONE|NAME|me|this|it -to',
        'WHO passed|GAVE MINE|DATA -to+who -are+you -will+you',
        'where MINE|DATA|NAME|PHONE come|came|from|source',
        'source MINE|DATA|my|YOU|what',
        'buy|bought|purchase* YOU MINE|list|DATA -i+buy -if+i',
        'WHAT|some list|database|register am|i|me|from|pull*|using|got -ABOUTME -say -waiting',
        'end+up|ended+up|am|get|got i|me on list|database|system how|why',
        'SITES YOU get|got|find|found|off|from|in|was MINE|me|this|it|PHONE',
        'UNLISTED how|get|got|have|YOU',
        'never|not gave|given|give YOU MINE|PHONE how|so|where|it -permission',
        "people's number|numbers|data get|from|where",
        'MINE end+up|ended+up with|YOU how|where -go',
        'someone|somebody|anyone|they GAVE YOU MINE|DATA|my -YOU+give',
        "where's|where DATA|MINE from",
        'am+i|was+i on list -waiting',
        'SITES GAVE YOU MINE',
        'did|has|have SITES|someone|somebody|they GAVE YOU MINE',
        'MINE SITES in|from|off|on|was',
        'MYPHONE where published|listed|come|found',
        'MYPHONE private|secret|unlisted|ex+directory',
        'YOU get MYPHONE|MYDATA from|off -i+get',
      ],
      alone: ['WHERE get|got PHONE|this|it YOU', 'where DATA from|come', 'UNLISTED'],
      search: ['source*|origin*|PHONE'],
      unless: 'RECORD LONG GOODS',
    },
    'legal-basis': {
      anywhere: [
        'WHAT gives|gave|right|authority right|authority|YOU CALL|MINE|USE|KEEP|to|do',
        'WHAT right YOU have|hold|got|CALL|MINE -rights',
        'ALLOWED YOU CALL|MINE|USE|KEEP|do+this|do+that|doing are|have|even|is|you -NOT -i+have -am+i -rights',
        'ILLEGAL this|that|it|is|can|YOU|surely|be -GOODS',
        'legal+basis|lawful+basis|legal+ground*|legal+reason|legal+grounds',
        'grounds|basis|law what|which|under YOU|USE|MINE|doing|CALL|is|are',
        'NOT AGREED -to+buy',
        "never|not|didn't|haven't|don't|remember consent|consented|agree|agreed|permission call|this|being|me|giving|gave|give|contact -longer -with -USE -anymore -withdraw",
        'when|ever|did|have AGREED|agree|opted i -WHAT -something',
        "do+not+call|DNC YOU|CALL|i'm how|can|shouldn't|registered|on|still|why -put",
        'DNC',
        'why YOU MINE|DATA have|need|keep|want|storing|hold|using|collect* -IDNUMBER -CHILD -NOT',
        'WHAT YOU MINE|DATA need|use|using|used|do|want|with for|actually|with|purpose|do -BUY -after -PASS',
        'purpose* MINE|DATA|USE|KEEP|GDPR',
        'WHO said|told|says YOU could|can|CALL|keep|have MINE|CALL|that',
        'legitimate+interest* -OBJECT',
        "isn't|is|breach*|violat*|against|breaking GDPR|law -COMPLAIN -COMPUTER",
        'GDPR allowed|comply|compliant|lawful|under|okay that|this|YOU|is -rights -report',
        'justify YOU',
        'legal+basis|lawful+basis MINE|YOU|DATA hold|what|which|have|is',
        'what MINE|DATA used|use for',
        'reason|reasons MINE|DATA|YOU have|keep|hold|what|for -RECORD -HUMAN -behind',
        'right YOU no|any|the keep|hold|store|call|ring|contact -rights -i+have',
        'what|which law|act lets|allows|says|under YOU|this|that',
        'registered not|no calls|called how|can|so|to',
        'have+the+right+to|the+right+to YOU CALL|keep|hold|store|MINE',
        'on+what+grounds|what+grounds|which+grounds',
        'did+i|have+i ask|asked YOU call|ring|contact',
        "people's DATA|PHONE keep|store|hold|just",
      ],
      alone: ['legal*|lawful*|illegal*', 'ALLOWED YOU CALL', 'why HAVE MYDATA|MYPHONE', 'WHAT purpose*'],
      search: ['legal*|lawful*|basis|purpose*|legitimate*|grounds|right|allowed'],
      unless: 'RECORD UNDO COMPLAIN binding barbecue PAUSE make+sure not+allowed',
    },
    rights: {
      anywhere: [
        'OFFICER',
        'rights my|are|have|what|exercise|under|i|people|customers|any -HUMAN',
        'WHO|someone|somebody|anyone|where|how REACH|answer|questions|question MINE|GDPR|DATA -COMPLAIN -PASS -SEE -regulat* -DECISION',
        'REACH GDPR who|team|with|about|to|department|for|contact|people|someone -COMPLAIN -AUTHORITY -breach',
        'entitled GDPR|law what|under|to',
        'WHO GDPR|MINE responsible|charge|handles|deals|runs|controller|request*|looks+after|look+after',
        'request|requests DATA|GDPR make|submit|send|how|where|handles|who -subject -access',
        'exercise rights|right',
        'what|how can|do|process i MINE|DATA about|something -see -get -copy -USE -GOODS',
        'what rights',
        'who decides MINE|DATA',
      ],
      alone: ['WHO REACH DATA|MINE', 'rights', 'privacy GDPR'],
      search: ['right*|gdpr|dpo|privacy|contact*|officer'],
      unless: 'RECORD LONG STOP AUTHORITY COMPLAIN CONSENT request_my_data',
    },
    'sensitive-data': {
      anywhere: [
        'CHILD DATA|HAVE|KEEP|COLLECT|names YOU|about|on|my -GOODS -i+have -home',
        "HEALTH|BELIEF YOU|DATA|my have|know|store|keep|hold|about|anything|DATA|USE|got|history -i+am -i'm -GOODS",
        'HEALTH|BELIEF DATA|history|ABOUTME|orientation|views -GOODS',
        'SENSITIVE DATA|stuff|things',
        'PROTECT MINE|DATA -against+the+law',
        'safe|secure with YOU|MINE|DATA',
        'how secure|safe is|are this|it|YOU|that|DATA -GOODS',
        'hacked|breach*|leak* YOU|DATA|been|if|ever|had|there -gdpr+breach -report* -COMPLAIN',
        'encrypt* it|is|DATA|YOU -GOODS',
        'security YOU|what|in+place|have|measures -social -GOODS',
        'IDNUMBER why|need|do|want|give|safe|have YOU|it|my|that -BUY',
        'protect YOU how|do|it|DATA',
        'YOU know CHILD|HEALTH|BELIEF what|about|my',
        'hack* YOU',
        "know YOU i'm HEALTH",
        'IDNUMBER KEEP YOU',
        'know YOU BELIEF|HEALTH',
      ],
      alone: ['SENSITIVE DATA', 'PROTECT it|this|DATA', 'encrypt* -GOODS'],
      search: ['CHILD|sensitive|security|HEALTH|BELIEF|protect*|IDNUMBER|breach*|safe*'],
      unless: 'RECORD FILE driver* data+protection looks+after yourself anything+for for+kids discount',
    },
    objection: {
      anywhere: [
        "don't_call|don't_ring|don't_phone|don't_contact|never_call|never_ring|never_contact|not_call|not_contact|not_ring|do+not+call me|again|here|anymore|any+more|this|ever|us|more -TIME -register",
        'STOP CALLS|ADS|sending|pestering|harassing|bothering -MINE -DATA -TIME',
        "not|don't|no|never|sick|tired|fed want|wanna|more|receive|get|be|of|any calls|ADS|contacted|called|ring -TIME -AGREED -DATA -callback",
        'no more|further calls|ADS|contact',
        'no|not ADS want|more|receive|please|thanks',
        'take|remove|off me|my|number calling+list|call+list|contact+list|mailing+list|phone+list',
        'put|add me|my|number do+not+call',
        'leave me|us alone',
        'opt|unsubscribe* out|me|of ADS|calls|emails|texts|unsubscribe*',
        'unsubscribe*',
        'block number|me|my calls|call|calling|so|YOU -card',
        'keep|keeps|always calling|ringing YOU|every|it',
        'how stop|block calls|calling|ADS|these|this',
        'every day|time calling|ringing|call|phoning',
        'lose my|this number',
        'harass*|pestering YOU|me|this',
        "interested|not never|don't call|ring|contact again|me",
        'not+to+call|not+to+ring|not+to+contact YOU|me|told|asked|before',
        'called|rung|phoned|calling times|time|again YOU -back',
        "not|don't|never hear from+you",
        'fed+up|sick|tired|enough calls|calling|this|these -GOODS -noise',
        'nobody|no+one calls|rings|contacts|phones me|again',
        'avoid|escape|without ADS|calls',
        'refrain|avoid calling|contacting|phoning|ringing',
        'YOU call|ring|phone too+often|way+too|constantly|all+the+time|nonstop',
        'not+allowed|no+right to+call|to+ring|to+contact|call again|anymore|any+more|me',
      ],
      alone: [
        'do+not+call|dnc|unsubscribe*',
        "don't+call|don't+ring",
        'STOP calling|ringing|calls',
        'leave alone',
      ],
      search: ['do+not+call|opt*|unsubscribe*|ADS|block*|stop*'],
      unless: 'RECORD ILLEGAL DATA DNC how+can dialled use in+use',
    },
    recipients: {
      anywhere: [
        'WHO|which gets|get|see|sees|receives|receive|has|sell|share|give|giving|sharing|else MINE|DATA|it|this|what+i -REACH -responsible -hear -listen* -charge -controller',
        'SHARE YOU MINE|DATA|it|PHONE|them -if+i -my+new -NEWFIRM -GOODS',
        "sell|sells|selling|sold MINE|DATA|it YOU|do|on|my|people's -who+sold -me+something -GOODS",
        'YOU_sell+it|YOU_selling+it|YOU_sell+them|YOU_share+it|YOU_share+this',
        'PASS MINE|DATA THIRD|ABROAD|on -NEWFIRM -i+want -can+you -delete',
        'MINE|DATA ABROAD|outside|leave|leaves|country -take',
        'where MINE|DATA go|goes|going|end+up|sent|stored -come -came -i+send',
        'THIRD MINE|DATA|it have|has|get|getting|see|gets|got|access|use -HUMAN -REACH -NOT -GAVE_YOU -i+want -to -from -off -supplier',
        'access MINE|DATA|it who|has|else|anyone|have -i+want -my+account',
        'MINE|DATA shared|sold|passed|disclosed',
        'third+part*|third+parties YOU|MINE|DATA|share|it|with',
        'DATA|it|this stay* with YOU',
        'recipients',
        'anyone|else|others THIRD see|sees|hear this|it|what -tv',
        'give+out|giving+out MINE|DATA YOU',
        'which|what|who SHARE YOU with|to|share|sell',
        'WHO|anyone|who+else see|sees MINE|DATA|it else|gets+to|can',
        'end+up|sent|go|goes|going|given it|this|that|DATA someone+else|somebody+else|anyone+else|another+company|other+company|others -can+you -i+want -my+new',
        'sent|send|sending|shipped|stored|transferred ABROAD -parcel* -GOODS',
      ],
      alone: [
        'third+part*|thirdpart*',
        "SHARE YOU it|this|DATA|MINE -i+SHARE -i'll -GOODS",
        'WHO else sees|has',
      ],
      search: ['recipient*|third*|share*|sharing|sell*|partners|disclos*|abroad|transfer*'],
      unless: 'RECORD LONG STOP COMPLAIN FILE OBJECT so+i give+you give+me do+i+have+to to+you',
    },
    retention: {
      anywhere: [
        'LONG KEEP|GONE MINE|DATA|it|YOU|this|that|i|PHONE -GOODS -i+wait',
        'LONG MINE|DATA|on+your -USE -GOODS -take',
        'LONG have|be YOU|i|it MINE|DATA|PHONE|database|system|list -GOODS',
        'WHEN GONE MINE|DATA|it|that|YOU|my|this -AGREED -GOODS',
        'FOREVER KEEP|on+file|have it|YOU|DATA|MINE|this|everything|all -GOODS',
        'KEEP YOU MINE|DATA|it after|once|even|when cancel|leave|stop|customer|end|no|years|say',
        'ever|eventually GONE MINE|DATA|it|YOU',
        'retention|storage+period|retain*',
        'until|til|till when|YOU MINE|DATA keep|delete|stored|kept|bin',
        'what+happens MINE|DATA after|when|once stop|leave|cancel|no+longer|quit',
        'KEEP YOU for+long|very+long|long it|this|that|DATA',
      ],
      alone: ['LONG KEEP|have', 'WHEN DELETE it', 'KEEP it|MINE FOREVER', 'retention'],
      search: ['LONG|retain*|keep*|store*|storage'],
      unless: 'RECORD GOODS offer contract valid last lasts open wait wait* worked how+long+can',
    },
    recording: {
      anywhere: [
        'RECORD being|this|YOU|call|calls|me|it|line|phone|is|are|conversation|turn|off|copy|hear|NOT|our -my+records -my+record -your+records -in+your -on+record -collection -medical -video -criminal -for+the+record -file -about+me',
        'recording|recordings|recorded',
        'taping|taped|on+tape',
        'listening|listens|listen anyone|someone|somebody|who|else in|call|recordings|to|us -music -radio',
      ],
      alone: ['recording*|recorded'],
      search: ['record*|taping|tape*'],
      unless: `
        music tv film movie song album vinyl collection match programme show video grandson programmes
        on+the+record box delivery shows record+for`,
    },
    complaint: {
      anywhere: [
        'report|reporting|reported YOU|this|it|for|GDPR -GOODS -weather -fault -fix',
        'complain|complaint|complaints|complaining making|about+you|YOU|where|who|how|DATA|MINE|formal|make|lodge|against|GDPR|this|somewhere -GOODS',
        'ico|information+commissioner|ombudsman|data+protection+authority|regulator*|watchdog|supervisory+authority|trading+standards -PASS',
        'regulates|oversees|supervises|polices YOU|who|companies|which',
        'AUTHORITY taking|take|go|going|which|is|report|there|tell|from|hearing|who -PASS -GAVE -YOU+authority -have+the+authority -MINE -NOT -my+authority',
        'unhappy|not+happy|dissatisfied USE|handled|DATA|MINE who|where|complain',
      ],
      alone: ["complain|complaint* -can't -nothing -not", 'report YOU|this|it', 'ombudsman|ico|regulator'],
      search: ['compla*|report*|regulator*|authorit*|ico|ombuds*|supervis*|information+com*'],
      unless: `
        RECORD ADS food noise neighbour* neighbor* meal credit+report GOODS annual can't nothing+to fault
        meter damage support people+complain`,
    },
    'automated-decisions': {
      anywhere: [
        'COMPUTER DECIDE -GOODS -broken -crashed -laptop',
        'automated|automatic|automatically DECISION|DECIDE|profil*|credit|check* -GOODS',
        'PROFILE YOU|me|do|are|being -NOT -OBJECT -STOP -my+profile -GOODS',
        'profiling YOU|do|any -NOT -STOP -OBJECT',
        'algorithm* YOU|use|does|is|an|did|work -GOODS',
        'HUMAN COMPUTER or|just|involved|behind',
        'HUMAN involved|behind DECISION|in|that|it|is|was',
        'ai use|using|is YOU|it|that|decides|an -i+use',
        'credit COMPUTER checked|check|scor* -card',
        'how COMPUTER reach|come|came|decide*|work* -computer+work -log+in',
        'score|scoring|scored YOU|my|me|people do|work+out|automatic*|computer|calculate* -match -game',
        'computer|machine|robot|software said+no|decided|decides|decide|deciding|refused|turned+down',
        'automatically|automatic computer|machine|system|by -GOODS -payment -renew',
      ],
      alone: [
        'algorithm*|profiling',
        'automated+decision*',
        'COMPUTER DECIDE',
        'all+automatic|fully+automatic|automatic',
      ],
      search: ['automat*|algorithm*|ai|robot*|profil*|computer*|machine*|scor*'],
      unless: `
        RECORD appeal* review* reconsider* override manual* contest* challenge* human+to person+to
        person+look broken crashed washing renew* payment* don't+want don't+accept don't+trust dispute solar
        are+you+a are+you+real am+i+speaking am+i+talking won't+accept not+accept`,
    },
    purchase: {
      anywhere: [
        "what|what's|whats i|i'm|am|do agreeing|agree|signing|consenting|committing|accepting|saying|accept|letting|in to|for|up|here|if|yes|now|on|accepting -NOT -UNDO -i+agreed -took -the+plan",
        'what happens|happen MINE|DATA if|when|once|after BUY|customer',
        'MINE|DATA BUY|sign|customer|sale what|how|do|happens|used|use|need|collect|give|register|which|have -NOT -LONG -SHARE -DELETE',
        'DATA need|give|collect|have|provide BUY',
        'after|once buy|bought|purchase|order MINE|DATA -LONG -KEEP',
        'BOUND yes|agree|phone|okay|if|now|just|this|into|enter*|have|am|say -GOODS -cancel -end -my+contract -LONG -out -how',
        'have|did|just i bought|agreed|ordered|entered|signed something|anything|contract|to -NOT -when',
        'sign something|anything|paper* do|have|need|must i -name',
        'if|once i go+ahead|become|buy|order|say+yes MINE|DATA|happens|what -LONG',
        'register|collect if|when i|me BUY',
        "mean* bought|agreed|contract|yes i|i've|it",
        'legally+binding|binding it|this|say|yes',
        'sign contract|something|agreement do|need|have|must -signed',
      ],
      alone: [
        "what|what's agreeing|signing|committing to|for|up",
        'am+i|is+it|this BOUND',
        'what agreeing|committing|accepting',
      ],
      search: ['purchas*|buy*|order*|contract*|binding|terms'],
      unless: 'RECORD money+back refund* return* cancel cancel* deliver* regret stop+being the+contract+say',
    },
  },
  rights: {
    access: {
      anywhere: [
        'WHAT|any|how+much DATA|MINE HAVE|COLLECT|there|know YOU|ABOUTME|me -USE -BUY -for -need',
        'WHAT|everything|anything|all|stuff|exactly|much HAVE|COLLECT|know|say|says|written YOU|it|system|file ABOUTME -NOT -DELETE -HEALTH -CHILD',
        'know YOU ABOUTME -how+do -HEALTH -BELIEF -ill',
        'see|view|show|access|look|read|get|like|want|have MYDATA i|me|to|can|want|copy -WHO -THIRD -HUMAN -WRONG -NOT -MOVE -FILE -STOP',
        'copy|copies|printout|print MYDATA|DATA|everything|what|ABOUTME|my|it|hold -GOODS -RECORD -FILE',
        'subject+access|sar|dsar|access+request',
        'send|give|show|list|provide me everything|all|DATA|MYDATA|list|stuff|what+you ABOUTME|YOU|MYDATA -NEWFIRM -THIRD -MOVE -GOODS -FILE -marketing',
        "what's|what|whats|anything in|on my+file|my+record|my+records|your+system|file",
        'DATA HAVE YOU ABOUTME|any|do -NOT -WRONG -DELETE -CHILD -HEALTH',
        'article fifteen|15',
        'access MYDATA -who -else',
        'details YOU have|hold|there for+me|of+mine|mine|ABOUTME what|which',
        "what's|what|whats|anything in|on file|database|screen|system|records me|my|ABOUTME|your",
        "see|know|read what|what's|everything ABOUTME -WHO",
        'WHAT details|info YOU ABOUTME',
        'send|give|get|want me MYDATA please|all|want|like -NEWFIRM -MOVE -FILE -STOP -NOT -so+i -UNTIL',
        'file|record|records ABOUTME have|got|keep|there|is',
        'request MYDATA -delete',
      ],
      alone: [
        'WHAT know ABOUTME',
        'see|show|access MYDATA',
        'DATA ABOUTME',
        'WHAT HAVE ABOUTME',
        'acces* DATA|MYDATA',
      ],
      search: ['access*|subject*|sar|dsar|copy|see'],
      unless: `
        RECORD LONG GOODS ABROAD CONSENT DELETE PAUSE MOVE PROTECT CHILD HEALTH BELIEF COMPLAIN NEWFIRM
        SHARE WRONG MEND SENSITIVE OBJECT purpose* basis grounds gone use+my doing+with do+with hold+of
        reason reasons right+to do+about process+if limits give+you source how+do+i+get+to who+else who_see
        who_gets people's`,
    },
    rectification: {
      anywhere: [
        'WRONG DATA|ADDRESS|NAME|MINE|my+number -GOODS -USE -DECISION',
        'WRONG ABOUTME|REGISTER|got|have|YOU my|me|it|for|at|file -GOODS -hurt -call -number+wrong -DECISION',
        'MEND|put+right MYDATA|my+ADDRESS|my+NAME|NAME|ADDRESS|MYPHONE|DATA -UNTIL -GOODS -USE -password -mind -operator -THIRD',
        'moved|married|divorced|changed ADDRESS|NAME|house|since|married -mind -GOODS -contract',
        "not|isn't|don't|isnt|no that|my|live|i name|live|address|there anymore|there|any+more|right -weather -GOODS",
        'spelled|spelt|spell NAME|wrong|YOU -can -is+it',
        'got|have|down me|you|as wrong|as|at|mrs|mr down|address|name|wrong',
        "not|isn't|isnt correct|right|true|accurate DATA|NAME|ADDRESS|YOU|have|what -GOODS -DECISION -answer",
        'old address|email|number|name|phone have|YOU|that|is|for -i+keep -can+i -switch',
        "says|say records|file|system wrong|divorced|not|true|i'm",
        'mixed|mixing|confused|confusing me with|up',
        'put|right|correct|new my+ADDRESS|right+ADDRESS|ADDRESS in|have|got -GOODS -HAVE+you',
        'WRONG ABOUTME -GOODS',
        'NAME|ADDRESS right|correctly make+sure|get',
        'another|different|new name now|go+by|called|use',
        'WRONG records|file|system my|YOU -GOODS',
        "don't|not live that|there|at address|anymore|now|any+more",
      ],
      alone: ['WRONG DATA|NAME|ADDRESS', 'rectif*', 'MEND DATA|NAME|ADDRESS -yes -are+my'],
      search: ['rectif*|correct*|updat*|amend*|fix*|wrong|change*'],
      unless: `
        RECORD GOODS UNTIL USE MOVE delivery+address HUMAN yes are+my wrong+number wrong+person i+am+not
        choose keep+my order algorithm machine`,
    },
    erasure: {
      anywhere: [
        'DELETE MINE|DATA|PHONE|NAME|ADDRESS -WHEN -LONG -GOODS -ever -calling+list',
        'DELETE me|everything|all|REGISTER|account -WHEN -LONG -GOODS -ADS -ever -calling+list -do+not+call',
        "not|don't|never|rather|didn't|shouldn't|mustn't|can't keep|have|hold|store|be|keeping|storing|holding REGISTER|MINE|DATA|anything want|you|to|in|any|i|my -USE -LONG -AGREED -CONSENT -i+don't+have -WHO -RECORD -CHILD -HEALTH",
        'right+to+be+forgotten|be+forgotten|forget+me|forget+about+me',
        'MINE|DATA|REGISTER|i gone|disappear* want|all|i|away',
        'take|get|off|out me|number|name|my list|database|system|records|books|files -calling -mailing -call',
        'lose|bin|destroy|wipe|scrub my|MINE|everything|number -LONG -WHEN',
        "not|don't MINE remain|stay|in|on want|my -USE -LONG",
        'throw+away|throw+out everything|MINE|all|it|DATA -GOODS',
      ],
      alone: ['delet*|erase|erasure', 'DELETE me|everything|it', 'forgotten'],
      search: ['delet*|eras*|remov*|forgot*|wipe*|unregister*'],
      unless: `
        RECORD calling+list mailing+list marketing CONSENT GOODS MOVE keep+it+but eventually get+to
        get+off+the`,
    },
    restriction: {
      anywhere: [
        'PAUSE MINE|DATA|USE -CALLS -GOODS -DELETE -CHILD -card',
        "NOT USE MINE|DATA|it|them UNTIL|being -i+don't+use",
        'NOT USE KEEP|deleted|delete it|but|just|can -LONG',
        'hold+off|leave+alone|leave MINE|DATA UNTIL|using|alone -me+alone',
        'restrict* USE|MINE|DATA',
        'limit USE|MINE|how -time',
        'article eighteen|18',
        'keep|store but|not USE not|but|it -LONG',
        'on+hold|on+ice|put+a+hold|a+hold DATA|MINE',
        'STOP USE MINE|DATA UNTIL',
        "not|don't|nothing do|doing MINE|DATA UNTIL",
        'limits|limit|restrictions MINE|DATA|USE how|want|on',
      ],
      alone: ['PAUSE USE|DATA', 'restrict*'],
      search: ['restrict*|pause*|freez*|limit*|suspend*'],
      unless: 'RECORD subscription* GOODS CALLS music',
    },
    portability: {
      anywhere: [
        'MOVE MINE|DATA|everything|history -computer -ABROAD -who -GOODS -do+you+transfer -outside',
        'MINE|DATA|everything FILE|reusable -GOODS -picture*',
        'machine+readable|machinereadable',
        'NEWFIRM MINE|DATA send|pass|give|hand|forward|share|transfer|take|bring|straight -NOT -sell -who -is -gave',
        'portab*|data+portability',
        'export* everything|MINE|DATA|excel|something',
        'take|bring|have with|me MINE|DATA|history leave|switch|with+me|go',
        'MINE so+i use with|else|someone|somewhere',
        'give|send MINE another|else|NEWFIRM use|can|so|so+i',
      ],
      alone: ['MOVE DATA|MINE', 'portab*'],
      search: ['portab*|export*|download*|transfer*|move*|port'],
      unless: 'RECORD subscription* GOODS sell operator keep+my+number on+me about+me',
    },
    objection: {
      anywhere: [
        'OBJECT USE|DATA|MINE|PROFILE|legitimate+interest* -CALLS -ADS -UNTIL -law',
        'NOT USE MINE|DATA|PHONE -UNTIL -CALLS -AGREED -LONG -KEEP -WHO -how -do+you -withdraw',
        'NOT PROFILE -UNTIL -do+you',
        "not|don't|no|refuse|against|unhappy want|happy|agree|let|like|permission|may|okay USE YOU|MINE|DATA -UNTIL -CALLS -AGREED -longer -KEEP+stored -how",
        "i+object|i+do+object|to+object|raise+an+objection|my+objection|object+to|i+oppose|i'm+objecting|objecting -pay* -price* -GOODS -CALLS -ADS",
        'personal+grounds|particular+situation',
        'article twenty+one|21',
        "don't|not|disagree agree|happy|like|with how MINE|DATA|USE -longer",
      ],
      alone: ['i+object', 'objection*', 'OBJECT DATA|USE|MINE'],
      search: ['object*'],
      unless: 'RECORD COMPLAIN WRONG no+longer anymore withdraw* dialled in+use',
    },
    'withdraw-consent': {
      anywhere: [
        'UNDO CONSENT -access -GOODS',
        'UNDO agree|AGREED DATA|MINE|to|it|that|about|what -subscription -GOODS -contract',
        "not|don't|no|longer consent|agree longer|anymore|any+more|any",
        "consent withdrawn|over|mistake|gave|undo|change|anymore|back|cancel* -never -how+did -didn't+give",
        'opt out agreed|consent*|of+what|what+i',
        'changed|change mind consent*|permission|agreed|said+yes',
        'ticked|checked box undo|back|mistake|want|take',
        'permission|consent taking|away|take|back|cancelled|revoke* gave|my|i',
        "said+yes|agreed|consented but|before|now no|not|don't now|say|want -BUY+it",
        'my+yes|my+consent|my+permission longer|anymore|void|counts|valid',
      ],
      alone: ['UNDO CONSENT', 'no+longer consent'],
      search: ['withdr*|consent*|revok*|permission'],
      unless: 'RECORD purchase order subscription* booking',
    },
    'human-review': {
      anywhere: [
        'HUMAN REVIEW|take want|can|get|have|need|please|could|like|actual|real|who|it|someone -or -involved -talking',
        "HUMAN DECISION want|can|get|have|look*|review|please|by|i'd -or -involved -behind -made",
        "HUMAN COMPUTER want|instead|not|don't|trust|rather|override -or -involved -am+i -are+you -behind",
        'manual* review|check|decision|look|assess*|it|my',
        'human+intervention|human+review|second+opinion',
        'appeal*|contest*|challenge*|dispute|override DECISION|COMPUTER|it|this',
        'reconsider*|re+evaluate|reevaluate|reassess|reverse|review DECISION|it|COMPUTER|again|my|my+application -written',
        'somebody|someone|anyone go+over|look|check|review|override DECISION|again|COMPUTER',
        'my+side|my+view|point+of+view DECISION|COMPUTER|about',
        'DECISION look|looked|again|another again|by|person|look',
        "don't|not accept|trust COMPUTER|DECISION want|a|deciding|HUMAN",
        'said+no|turned+down|refused|rejected|declined COMPUTER HUMAN|someone|check|look',
        "not|don't want|trust|accept COMPUTER decide|decides|deciding|decision|it|that -or",
        'DECISION review*|double+check|recheck|checked',
        'someone|somebody|person reassess|re+evaluate|review me|my',
        "won't|don't|not|refuse accept|trust COMPUTER",
        'new|fresh assessment|decision|review human|person|by',
        'real|actual case+worker|caseworker|person|human want|need|i -am+i',
      ],
      alone: ['HUMAN REVIEW -or', 'HUMAN DECISION -or', 'manual+review'],
      search: ['human*|manual*|appeal*|review*|reconsider*|person*'],
      unless: 'RECORD GOODS am+i+speaking am+i+talking are+you',
    },
  },
}
