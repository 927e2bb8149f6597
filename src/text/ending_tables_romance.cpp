// The endings of the Romance languages, from their grammars. Floor: text.
#include <array>

#include "text/ending_tables.hpp"

namespace termrail::text {
namespace {

// Nouns: casa, gat, llengua, pantà, procés, disc. Adjectives: petit, nou, connectat, francès, sa, necessari.
constexpr EndingTable catalan{
    .language = "ca",
    .endings =
        "- s | a es | ca ques | ga gues | ja ges | ça ces | gua gües | qua qües"
        " | à ans | é ens | è ens | í ins | ó ons | ú uns | às assos | ès essos | és essos | ès esos | és esos"
        " | s sos | s ssos | sc scos | st stos | xt xtos | ix ixos | x xos | ç ços | ig itjos | ig jos | ús usos | ús "
        "ussos | ós osos | ós ossos | ís isos | ís issos | às asos | èn ens",
    .agreeing =
        "- a s es | e a es | o a os es | t da ts des | c ga cs gues | u va us ves | c ca cs ques"
        " | ès esa esos eses | é ena ens enes | è ena ens enes | à ana ans anes | í ina ins ines | ó ona ons ones"
        " | s sa sos ses | s ssa ssos sses | ç ça ços ces | ix ixa ixos ixes | ari ària aris àries"
        " | ori òria oris òries | l l·la ls l·les | leg loga legs logues | ig itja itjos itges | st sta stos stes"
        " | sc sca scos sques | xt xta xtos xtes | òleg òloga òlegs òlogues"
        " | ós osa osos oses | ús usa usos uses | ís issa issos isses | ós ossa ossos osses | eu ea eus ees | iu ia "
        "ius ies"
        " | à ana ans anes | èn ena ens enes",
};

// Nouns: chat, bureau, jeu, bijou, journal, travail. Adjectives: petit, actif, sérieux, léger, public, ancien.
constexpr EndingTable french{
    .language = "fr",
    .endings = "- s | eau eaux | eu eux | œu œux | ou oux | al aux | ail aux",
    .agreeing =
        "- e s es | f ve fs ves | eux euse euses | eur euse eurs euses | teur trice teurs trices"
        " | er ère ers ères | en enne ens ennes | on onne ons onnes | an anne ans annes | el elle els elles"
        " | eil eille eils eilles | ul ulle uls ulles | et ette ets ettes | et ète ets ètes | c que cs ques"
        " | c che cs ches | ec èche ecs èches | al ale aux ales | eau elle eaux elles | g gue gs gues"
        " | ot otte ots ottes | os osse osses | as asse asses | oux ouse ouses | ef ève efs èves | gu guë gus guës",
    .irregular = "œil yeux | ciel cieux",
};

// Nouns: libro, casa, rete, banco, amico, lago, banca, riga, esempio, provincia, sistema. Adjectives by the same.
constexpr EndingTable italian{
    .language = "it",
    .endings =
        "o i | a e | e i | co chi | co ci | go ghi | go gi | ca che | ga ghe | io i | cia ce | gia ge"
        " | ema emi | amma ammi | ista isti iste | eta eti | oma omi | asma asmi",
    .agreeing =
        "o a i e | co ca chi che | co ca ci che | go ga ghi ghe | io ia i ie | cio cia ci ce | gio gia gi ge"
        " | tore trice tori trici",
    .irregular = "uomo uomini",
};

// Nouns: casa, flor, país, imagem, ação, pão, mão, canal, papel, nível, lençol, fóssil, barril. Adjectives: novo,
// inglês.
constexpr EndingTable portuguese{
    .language = "pt",
    .endings =
        "- s | r res | z zes | s ses | n nes | m ns | ão ões | ão ães | al ais | el eis | el éis | ol ois | ol óis"
        " | ul uis | il is | il eis | ês eses",
    .agreeing =
        "o a os as | r ra res ras | ês esa eses esas | ão ã ãos ãs | ão oa ões oas | ão ona ões onas | eu eia eus eias"
        " | l la is las | m a ns as | z za zes zas | u ua us uas",
    .irregular = "pão pães | mão mãos | cão cães",
};

// With the articles and cases. Nouns: proces, oraș, stat, copil, registru, lucru, fișier, casă, limbă, rețea, cheie,
// acțiune, carte, proprietate, soluție. Adjectives: nou, frumos, românesc, activ, tare.
constexpr EndingTable romanian{
    .language = "ro",
    .endings =
        "- ul ului uri urile urilor ule | - ul ului i ii ilor ule | - ul ului e ele elor | u ul ului e ele elor"
        " | u ul ului i ii ilor | u ul ului uri urile urilor | iu iul iului ii iile iilor | u l lui i ii ilor"
        " | iu iul iului ie iile iilor"
        " | t tul tului ți ții ților | d dul dului zi zii zilor | s sul sului și șii șilor"
        " | st stul stului ști știi știlor | l lul lului i ii ilor | e ele elui i ii ilor"
        " | te tele telui ți ții ților | ru rul rului ri rii rilor"
        " | ă a e ei ele elor | ă a i ii ile ilor | ă a uri urii urile urilor | ie ia ii iile iilor iei"
        " | e ea i ii ile ilor | ea eaua ele elei elele elelor | a aua ale alei alele alelor"
        " | tă ta ți ții țile ților | dă da zi zii zile zilor | te tea ți ții țile ților"
        " | tate tatea tăți tății tățile tăților | eală eala eli elii elile elilor"
        " | oară oara ori orii orile orilor | oare oarea ori orii orile orilor | oadă oada ode odei odele odelor"
        " | oasă oasa oase oasei oasele oaselor | ie ia i iei ile ilor",
    .agreeing =
        "- ul ului i ii ilor ă a e ei ele elor | t tul tului ți ții ților tă ta te tei tele telor"
        " | d dul dului zi zii zilor dă da de dei dele delor | s sul sului și șii șilor să sa se sei sele selor"
        " | os osul osului oși oșii oșilor oasă oasa oase oasei oasele oaselor"
        " | or orul orului ori orii orilor oare oarea orile | esc escul escului ești eștii eștilor ească easca"
        " | u ul ului i ii ilor ă a e ei ele elor | u ul ului i ii ilor ie ia iei iile iilor"
        " | ru rul rului ri rii rilor ră ra re rei rele relor | el elul elului ei eii eilor ea eaua ele elei elele",
    .irregular = "carte cartea cărți cărții cărțile cărților",
};

constexpr EndingTable spanish{
    .language = "es",
    .endings = "- s | - es | z ces | ón ones | és eses | ín ines | án anes | ús uses | én enes | - *es",
    .agreeing = "o a os as | - a es as | ón ona ones onas | és esa eses esas | ín ina ines inas | án ana anes anas",
    .irregular = "carácter caracteres | régimen regímenes | espécimen especímenes",
    .changes = "áa ée íi óo úu",
};

constexpr std::array tables{catalan, french, italian, portuguese, romanian, spanish};

}  // namespace

std::span<const EndingTable> romance_tables() noexcept { return tables; }

}  // namespace termrail::text
