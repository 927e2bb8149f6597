// The endings of the Germanic languages, from their grammars. Floor: text.
#include <array>

#include "text/ending_tables.hpp"

namespace termrail::text {
namespace {

// Nouns: Tag, Frau, Auto, Satz, Ergebnis, Ärztin, Vater, Zentrum, Virus. Plurals in -er are listed: Arbeiter is none of
// Arbeit. Adjectives without an ending only by their suffixes, for the same reason.
constexpr EndingTable german{
    .language = "de",
    .endings =
        "- s es e en | - s n | - en | - s es e *e *en | in innen | nis nisse nissen nisses"
        " | um ums en | us en | us usse ussen | ma mas men | on ons a en | - s nen",
    .agreeing =
        "e en em es | isch+-,e,en,em,er,es | ig+-,e,en,em,er,es | lich+-,e,en,em,er,es | bar+-,e,en,em,er,es"
        " | sam+-,e,en,em,er,es | los+-,e,en,em,er,es | voll+-,e,en,em,er,es | haft+-,e,en,em,er,es"
        " | end+-,e,en,em,er,es | iv+-,e,en,em,er,es | ell+-,e,en,em,er,es | al+-,e,en,em,er,es"
        " | är+-,e,en,em,er,es | ös+-,e,en,em,er,es | iert+-,e,en,em,er,es | ert+-,e,en,em,er,es"
        " | elt+-,e,en,em,er,es | igt+-,e,en,em,er,es | zt+-,e,en,em,er,es | el le len lem ler les"
        " | ant+-,e,en,em,es | ent+-,e,en,em,es | frei+-,e,en,em,er,es | arm+-,e,en,em,er,es"
        " | reich+-,e,en,em,er,es | en+-,e,en,em,er,es | ckt+-,e,en,em,er,es"
        " | llt+-,e,en,em,er,es | nnt+-,e,en,em,er,es | mmt+-,e,en,em,er,es | tet+-,e,en,em,er,es | det+-,e,en,em,er,es"
        " | gt+-,e,en,em,er,es | bt+-,e,en,em,er,es | kt+-,e,en,em,er,es | nt+-,e,en,em,es | neu+-,e,en,em,er,es"
        " | gross+-,e,en,em,er,es | klein+-,e,en,em,er,es | alt+-,e,en,em,er,es | hoch hohe hohen hohem hoher hohes"
        " | grün+-,e,en,em,er,es | rein+-,e,en,em,er,es | schnell+-,e,en,em,er,es | offen+-,e,en,em,er,es | "
        "fest+-,e,en,em,er,es",
    .irregular =
        "acker äcker äckern | amt ämter ämtern | apfel äpfel äpfeln | boden böden | bruder brüder brüdern"
        " | faden fäden | garten gärten | graben gräben | hafen häfen | hammer hämmer hämmern | kasten kästen"
        " | kloster klöster klöstern | laden läden | mangel mängel mängeln | mutter mütter müttern | nagel nägel nägeln"
        " | ofen öfen | schaden schäden | tochter töchter töchtern | vater väter vätern | vogel vögel vögeln"
        " | amt ämter ämtern | bad bäder bädern | band bänder bändern | bild bilder bildern | blatt blätter blättern"
        " | brett bretter brettern | buch bücher büchern | dach dächer dächern | dorf dörfer dörfern"
        " | fach fächer fächern | fass fässer fässern | feld felder feldern | geld gelder geldern"
        " | gesicht gesichter gesichtern | glas gläser gläsern | glied glieder gliedern | grab gräber gräbern"
        " | gut güter gütern | haus häuser häusern | holz hölzer hölzern | kind kinder kindern"
        " | kleid kleider kleidern | kraut kräuter kräutern | land länder ländern | lied lieder liedern"
        " | licht lichter lichtern | loch löcher löchern | mann männer männern | rad räder rädern"
        " | rand ränder rändern | schild schilder schildern | schloss schlösser schlössern | tal täler tälern"
        " | tuch tücher tüchern | volk völker völkern | wald wälder wäldern | wort wörter wörtern"
        " | maul mäuler mäulern | haupt häupter häuptern | geist geister geistern | nest nester nestern"
        " | gehalt gehälter gehältern | gewand gewänder gewändern | denkmal denkmäler denkmälern",
    .compounds = true,
    .changes = "äa öo üu",
};

// Nouns: boek, tafel, kat, zaak, huis, brief, mogelijkheid, museum. Adjectives: groot, dik, snel, actief.
constexpr EndingTable dutch{
    .language = "nl",
    .endings =
        "- en | - s | - n | e es en | heid heden | um a | ie ieën | ee eeën | f ven | s zen"
        " | b bben | d dden | f ffen | g ggen | k kken | l llen | m mmen | n nnen | p ppen | r rren | s ssen | t tten"
        " | aad aden | aag agen | aak aken | aal alen | aam amen | aan anen | aap apen | aar aren | aas azen | aat aten"
        " | aaf aven | eed eden | eeg egen | eek eken | eel elen | eem emen | een enen | eep epen | eer eren | ees ezen"
        " | eet eten | eef even | ood oden | oog ogen | ook oken | ool olen | oom omen | oon onen | oop open | oor oren"
        " | oos ozen | oot oten | oof oven | uur uren | uut uten | uul ulen | uum umen | uuf uven | uus uzen | eum ea"
        " | oë oën | aaf afen",
    .agreeing =
        "- e | f ve | s ze | b bbe | d dde | f ffe | g gge | k kke | l lle | m mme | n nne | p ppe | r rre | s sse | t "
        "tte"
        " | aad ade | aag age | aak ake | aal ale | aam ame | aan ane | aap ape | aar are | aas aze | aat ate | aaf ave"
        " | eed ede | eeg ege | eek eke | eel ele | een ene | eer ere | ees eze | eet ete | eef eve | ood ode | oog oge"
        " | ool ole | oom ome | oon one | oor ore | oos oze | oot ote | oof ove | uur ure | uut ute",
    .irregular =
        "stad steden | schip schepen | lid leden | kind kinderen | ei eieren | blad bladeren | been beenderen"
        " | goed goederen | lied liederen | rad raderen | volk volkeren",
    .compounds = true,
};

// Nouns: dag, flicka, pojke, program, hus, äpple, fönster, nyckel, användare, museum, hand. Adjectives: stor, ny,
// öppen.
constexpr EndingTable swedish{
    .language = "sv",
    .endings =
        "-,en,ar,arna,er,erna+-,s | -,et,en,er,erna+-,s | -,t,n,na+-,s | -,n,r,rna+-,s | -,t,r,rna+-,s | "
        "a,an,or,orna+-,s"
        " | e,en,ar,arna+-,s | el,eln,lar,larna+-,s | er,ern,rar,rarna+-,s | er,ret,ren,rena+-,s | el,let,len,lena+-,s"
        " | en,nen,nar,narna+-,s | en,net,nen+-,s | are,aren,arna+-,s | um,et,er,erna+-,s | m,mmen,mmar,mmarna+-,s"
        " | m,mmet,mmen+-,s | n,nnen,nnar,nnarna+-,s | -,en+-,s *er,erna+-,s | and,anden+-,s *änder | a,at,an,ana+-,s"
        " | or,orn,orer,orerna+-,s | -,en,an,or,orna+-,s | el,let,el,len+-,s | stånd,ståndet | verkstad,verkstaden+-,s",
    .agreeing =
        "-,t,a,e+-,s | ad,at,ade+-,s | el,elt,la+-,s | en,et,na+-,s | er,ert,ra+-,s | d,t,da+-,s | d,tt,da+-,s | "
        "-,tt,a+-,s"
        " | en,et,ena+-,s | nd,nt,nda | m,mt,mma | n,nt,nna | t,tt,ta | dd,tt,dda",
    .irregular =
        "bok boken böcker böckerna | fot foten fötter fötterna | man mannen män männen | rot roten rötter rötterna"
        " | fader fadern fäder fäderna | moder modern mödrar mödrarna | öga ögat ögon ögonen | öra örat öron öronen",
    .compounds = true,
    .changes = "äa öo",
};

// Nouns: dag, hus, side, klasse, nøgle, program, bruger, fejl, museum. Adjectives: stor, gammel, dansk.
constexpr EndingTable danish{
    .language = "da",
    .endings =
        "-,en,er,erne,e,ene+-,s | -,et,er,erne,e,ene+-,s | e,en,er,erne+-,s | e,et,er,erne+-,s | -,n,r,rne+-,s"
        " | -,t,r,rne+-,s | er,eren,ere,erne+-,s | el,elen,eler,elerne,len,ler,lerne,let,lene+-,s | er,ret,re,rene+-,s"
        " | en,net,ner,nerne,nene+-,s | um,et,er,erne+-,s"
        " | b,bben,bbet,bber,bberne,bbene+-,s | d,dden,ddet,dder,dderne,ddene+-,s | g,ggen,gget,gger,ggerne,ggene+-,s"
        " | k,kken,kket,kker,kkerne,kkene,kke+-,s | l,llen,llet,ller,llerne,llene,lle+-,s"
        " | m,mmen,mmet,mmer,mmerne,mmene,mme+-,s | n,nnen,nnet,nner,nnerne,nnene,nne+-,s"
        " | p,ppen,ppet,pper,pperne,ppene,ppe+-,s | r,rren,rret,rrer,rrerne,rrene+-,s"
        " | s,ssen,sset,sser,sserne,ssene,sse+-,s | t,tten,ttet,tter,tterne,ttene,tte+-,s",
    .agreeing =
        "-,t,e+-,s | el,elt,le+-,s | en,ent,ne+-,s | er,ert,re+-,s | et,ede+-,s | k,kt,kke | mmel,mmelt,mle | l,lt,lle "
        "| m,mt,mme | "
        "n,nt,nne"
        " | p,pt,ppe | s,st,sse | t,tte | -,t,de",
    .irregular =
        "barn børn børnene | bog bøger bøgerne | fod fødder fødderne | hånd hænder hænderne | mand mænd mændene"
        " | nat nætter nætterne | stad stæder stæderne | tand tænder tænderne | bonde bønder bønderne",
    .compounds = true,
};

// Bokmål and Nynorsk. Nouns: dag, hus, side, klasse, program, bruker, nøkkel, museum. Adjectives: stor, gammel, norsk.
constexpr EndingTable norwegian{
    .language = "nb",
    .endings =
        "-,en,a,er,ene,ar,ane+-,s | -,et,er,ene,a,ane+-,s | e,en,a,er,ene,ar,ane+-,s | e,et,er,ene,a+-,s | -,n,r,ne+-,s"
        " | -,t,r,ene+-,s | er,eren,ere,erne,erene,arar,arane+-,s | ar,aren,arar,arane+-,s"
        " | el,elen,ler,lene,let,la,lar,lane+-,s | el,elet,eler,elene,ela+-,s | er,eret,re,rene,ra+-,s"
        " | en,enet,ner,nene,na+-,s | um,et,er,ene,a+-,s | er,eren,rer,rene,rar,rane+-,s"
        " | m,mmen,mmet,mmer,mmene,mma,mmar,mmane+-,s | kkel,kkelen,kler,klene,klar,klane+-,s",
    .agreeing =
        "-,t,e+-,s | el,elt,le+-,s | en,ent,ne+-,s | en,et,ne+-,s | er,ert,re+-,s | et,ede,ete+-,s | m,mt,mme | "
        "mmel,mmal,mmelt,mmalt,mle"
        " | -,tt,e | dd,tt,dde | n,nt,nne | a,ete",
    .irregular =
        "barn barna | bok boka boken bøker bøkene | fot føtter føttene | hånd hender hendene | mann mannen menn mennene"
        " | natt netter nettene | stad steder stedene | tann tenner tennene | bonde bønder bøndene | land landa",
    .compounds = true,
};

constexpr EndingTable for_language(EndingTable table, std::string_view language)
{
    table.language = language;
    return table;
}

constexpr std::array tables{
    danish, german, norwegian, dutch, for_language(norwegian, "nn"), for_language(norwegian, "no"), swedish};

}  // namespace

std::span<const EndingTable> germanic_tables() noexcept { return tables; }

}  // namespace termrail::text
