// What each language joins and keeps apart. Floor: text.
#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/inflection.hpp>

#include "text/paradigms.hpp"

using namespace termrail;

namespace {

// Words with their forms behind them, parted by `|`.
struct Row {
    const char* language;
    const char* joined;
    const char* agreeing;  // joined beside other words only
    const char* apart;     // never joined
};

// clang-format off
constexpr Row rows[] = {
    {"ca", "servidor servidors | base bases | dada dades | taula taules | procés processos | disc discs | pantà pantans"
           " | connexió connexions | llengua llengües | camí camins | text textos | bloc blocs | platja platges",
           "petit petita petites | nou nova noves | públic pública | actiu activa | francès francesa",
           "casa cas | porta port | servei servidor | organ organització | punt ponent | xarxa xarop | camp campió"
           " | sistema sistemàtic | gat gata"},
    {"cs", "server serveru serverech servery | počítač počítače počítačů | databáze databázi databází | síť sítě sítí"
           " | tabulka tabulky tabulek tabulce | oblast oblasti oblastí | město města městech | řešení řešením"
           " | uživatel uživatele uživatelů | jazyk jazyka jazyků jazyce | stůl stolu stoly | záznam záznamy záznamů",
           "nový nového nová nových | cizí cizího cizích | vysoký vysocí",
           "server servis | soubor souborný | systém systematický | okno okraj | zdroj zdrojový | klient klientela"
           " | strom stroj | pole polévka"},
    {"bg", "сървър сървъри сървърът сървърите | ключ ключове ключовете | език езици езика | база бази базата"
           " | мрежа мрежите | поле полето | приложение приложения приложенията | възел възли | мощност мощности мощността"
           " | потребител потребителя потребителите",
           "нов нова ново новите | български българска българската | ефективен ефективна",
           "сървър сървиз | мрежа мреност | база базар | ключ ключалка | поле полет | страна странник | данни дани"
           " | система систематика"},
    {"da", "server serveren servere serverne | side siden sider siderne | program programmet programmer programmernes"
           " | bruger brugeren brugere brugerne brugernes | hus huset huse husene | klasse klasser klasserne"
           " | nøgle nøglen nøgler | museum museet museer | bog bøger bøgerne | database databasen databaser | artikel artiklen artikler"
           " | håndbog håndbøger",
           "stor stort store | dansk danske | gammel gammelt gamle",
           "server service | bruger brugbar | side sidst | program programmør | hus hest | netværk netop | fil filter"
           " | linje linned"},
    {"de", "haus häuser häusern | tag tage tages tagen | frau frauen | satz sätze sätzen | ergebnis ergebnisse ergebnissen"
           " | server servers | zentrum zentren | virus viren | vater väter vätern | wörterbuch wörterbücher"
           " | datenfeld datenfelder datenfeldern | sprache sprachen | übersetzung übersetzungen | übersetzerin übersetzerinnen"
           " | netz netze netzes | apfel äpfel",
           "verteilte verteilten verteiltes | lokal lokale lokaler | technisch technischen technisches | neu neue neuer"
           " | verschlüsselt verschlüsselten",
           "arbeit arbeiter | schon schön | tat täter | lehre lehrer | druck drücker | organ organisation | kauf käufer"
           " | markt marke | bauer bau | schule schüler"},
    {"el", "διακομιστησ διακομιστη διακομιστεσ διακομιστών | πίνακασ πίνακα πίνακεσ πινάκων | κόμβοσ κόμβου κόμβοι κόμβουσ"
           " | γλώσσα γλώσσασ γλώσσεσ γλωσσών | μνήμη μνήμησ μνήμεσ | λύση λύσησ λύσεισ λύσεων λύσεωσ | δίκτυο δικτύου δίκτυα δικτύων"
           " | κλειδί κλειδιού κλειδιά κλειδιών | πρόγραμμα προγράμματοσ προγράμματα προγραμμάτων | μέγεθοσ μεγέθουσ μεγέθη μεγεθών"
           " | αρχείο αρχείου αρχεία | όροσ όρου όροι όρων | μετάφραση μετάφρασησ μεταφράσεισ | λέξη λέξεισ λέξεων"
           " | σύστημα συστήματα | χρήστησ χρήστη χρήστεσ",
           "νέοσ νέα νέο νέων νέεσ | ελληνικόσ ελληνική ελληνικά | κύριοσ κύρια κύριοι",
           "δίκτυο δικτύωση | πίνακασ πινακίδα | γλώσσα γλωσσολόγοσ | πρόγραμμα προγραμματιστήσ | σύστημα συστηματικόσ"
           " | μνήμη μνημείο | λύση λύκοσ | αρχείο αρχηγόσ | όροσ όρασησ | χρήστησ χρήση | κόμβοσ κόμμα | μέγεθοσ μέγασ"
           " | κλειδί κλειδαριά | λέξη λεξικό | μετάφραση μεταφραστήσ"},
    {"es", "servidor servidores | base bases | red redes | luz luces | codificación codificaciones | imagen imágenes"
           " | inglés ingleses | examen exámenes | almacén almacenes | carácter caracteres | autobús autobuses | clave claves",
           "distribuido distribuidas | alto alta altas | español española",
           "caso casa | puerto puerta | año ano | servicio servidor | organo organización | punto punta | banco banca"
           " | real realidad | público publicó"},
    {"fr", "serveur serveurs | journal journaux | bureau bureaux | jeu jeux | bijou bijoux | travail travaux | réseau réseaux"
           " | canal canaux | clé clés | donnée données | base bases | œil yeux",
           "petit petite petites | actif active | sérieux sérieuse | léger légère | public publique | ancien anciennes"
           " | distribué distribuée distribuées | principal principale principaux",
           "organe organisation | port porte | serveur service | point pointe | cours course | part partie | travail travailleur"
           " | général génération | réseau résine | clé clef"},
    {"hr", "poslužitelj poslužitelja poslužiteljima | sustav sustavi sustavima | korisnik korisnici korisnika korisnicima"
           " | podatak podaci podatka | baza baze bazom bazama | knjiga knjizi knjigama | ime imena imenu | polje polja poljima"
           " | mreža mreže mrežu | ključ ključevi ključeva | vlast vlasti | tablica tablice tablicama",
           "novi nova novog novih | javni javna javne | glavni glavnoga",
           "sustav sustavan | korisnik korist | baza bazen | mreža mrest | ključ ključanje | podatak podatnost | polje polica"
           " | tablica tablet"},
    {"it", "servizio servizi | base basi | banco banchi | amico amici | lago laghi | banca banche | riga righe"
           " | provincia province | sistema sistemi | rete reti | casa case | problema problemi | uomo uomini",
           "nuovo nuova nuovi nuove | pubblico pubblica pubbliche | italiano italiane | lungo lunghe",
           "caso casa | porto porta | banco banca | organo organizzazione | servizio servitore | punto punta | modo moda"
           " | rete retina"},
    {"ko", "서버 서버를 서버에서 서버들은 서버까지 | 데이터 데이터의 데이터와 데이터로 | 시스템 시스템을 시스템으로 시스템에서도"
           " | 사용자 사용자가 사용자들에게 사용자는 | 값 값을 값은 | 파일 파일로 파일과 파일이 | 용어 용어를 용어마다 용어처럼"
           " | 프로그램 프로그램부터 프로그램보다 프로그램만 | 언어 언어에는 언어만 | 번역 번역이 번역에 번역과 | 모델 모델로 모델들의"
           " | 네트워크 네트워크와 네트워크의 | 클라우드 클라우드에서 | 컴퓨터 컴퓨터로는 | api api를 api의 | 문서 문서에서의",
           "",
           "전문 전문가 | 진입 진입로 | 회 회의 | 국 국가 | 온 온도 | 경 경로 | 서버 서비스 | 데이 데이터 | 서버 서버을"
           " | 시스템 시스템를 | 시스템 시스템로 | 번역 번역와 | 번역 번역기 | 사용 사용자 | 언어 언어학 | 파일 파일럿 | 문서 문서는은을"
           " | 이 이가"},
    {"nb", "server serveren servere serverne | bruker brukeren brukere brukerne | side siden sider sidene"
           " | program programmet programmer programmene | hus huset husene | klasse klassen klasser | bok boken bøker bøkene"
           " | nettverk nettverket nettverkene | museum museet museer | database databasen databaser | nøkkel nøkkelen nøkler",
           "stor stort store | norsk norske | gammel gammelt gamle",
           "server service | bruker brukbar | side sist | program programmerer | nett natt | hus hest | fil filter | linje linse"},
    {"nl", "boek boeken | tafel tafels | kat katten | zaak zaken | huis huizen | brief brieven | mogelijkheid mogelijkheden"
           " | museum musea | server servers | gegeven gegevens | taal talen | woord woorden | stad steden | hoofdstad hoofdsteden",
           "groot grote | dik dikke | actief actieve | nieuw nieuwe",
           "werk werker | boek boeking | organ organisatie | man maan | bom boom | tak taak | zon zoon | server service"},
    {"nn", "server serveren serverar serverane | brukar brukaren brukarar brukarane | side sida sider sidene"
           " | hus huset husa | database databasen databasar | nettverk nettverka | bok boka bøker | program programmet programma"
           " | språk språket språka | nøkkel nøkkelen nøklar",
           "stor stort store | norsk norske | gammal gamle",
           "server service | brukar brukbar | side sist | nett natt | hus hest | fil filter | linje linse | tal tale"},
    {"pl", "serwer serwera serwerze serwerów | klient klienta klienci klientem | system systemu systemach | węzeł węzła węzłów"
           " | użytkownik użytkownika użytkownicy | baza bazy bazie baz | sieć sieci sieciami | funkcja funkcji funkcje"
           " | narzędzie narzędzia narzędzi | okno okna oknie okien | centrum centra centrów | stół stołu stole"
           " | tablica tablicy tablic",
           "nowy nowa nowego nowych | wysoki wysoka wysocy | ostatni ostatniego",
           "serwer serwis | system systematyczny | klient klientela | praca pracownik | organ organizacja | sieć siec"
           " | zamek zamach | kod kodeks"},
    {"pt", "servidor servidores | base bases | ação ações | pão pães | canal canais | papel papéis | imagem imagens"
           " | lençol lençóis | fóssil fósseis | país países | inglês ingleses | luz luzes | mão mãos",
           "novo nova novas | espanhol espanhola | distribuído distribuídas | inglês inglesa",
           "caso casa | porto porta | banco banca | órgão organização | serviço servidor | ponto ponta | modo moda"
           " | real realidade"},
    {"ro", "server serverul servere serverele serverului | program programe programele | limbă limbi limba limbilor"
           " | rețea rețele rețelei | carte cărții | stat state statului | registru registre registrului | casă case casei"
           " | soluție soluții soluția soluției | acțiune acțiunii acțiuni | fișier fișiere fișierelor"
           " | utilizator utilizatori utilizatorilor | proprietate proprietăți",
           "nou noi nouă | activ activă active | frumos frumoasă frumoși",
           "organ organizație | server serviciu | limbă limbaj | program programator | casă castel | stat statuie | carte cartier"
           " | punct punctaj"},
    {"ru", "кластер кластера | контейнер контейнеры | подход подходов | ключ ключей | модуль модулями | сеть сетями"
           " | технология технологий | средство средств | узел узла | имя имени | ссылка ссылок | облачный облачными",
           "новый новая новыми",
           "контейнер контейнеризация | система систематика | образ образование | сеть сетка | код кодек | стол столица"
           " | узел узор | ключ ключица"},
    {"sk", "server servera serveri servermi | systém systému systémoch | jazyk jazyka jazykov | databáza databázy databázu"
           " | tabuľka tabuľky tabuliek tabuľkou | sieť siete sietí sieťou | oblasť oblasti oblastí | mesto mesta mestách"
           " | riešenie riešenia riešení | funkcia funkcie funkcií | uzol uzla uzly",
           "nový nového nová nových | cudzí cudzieho",
           "server servis | systém systematický | sieť sito | okno okraj | klient klientela | strom stroj | jazyk jazda"
           " | mesto mestečko"},
    {"sl", "strežnik strežnika strežniki strežnikov | sistem sistema sistemu | ključ ključa ključev | baza baze bazo bazah"
           " | podatek podatka podatki podatkov | oblast oblasti | okno okna oknu | omrežje omrežja omrežju"
           " | odjemalec odjemalca odjemalci | uporabnik uporabniki uporabnikov",
           "nov nova novega novih | javen javna javnih",
           "strežnik streha | sistem sistematika | ključ ključavnica | baza bazen | okno okrog | oblast obleka | omrežje omara"
           " | podatek podoba"},
    {"sr", "сервер сервера сервери | систем система системима | корисник корисници корисника | податак подаци податка"
           " | база базе базом | књига књизи књигама | мрежа мреже | кључ кључеви | поље поља | korisnik korisnika korisnici"
           " | таблица таблице",
           "нови нова новог нових | јавни јавна",
           "систем систематика | корисник корист | база базен | мрежа мрест | кључ кључање | податак податност | поље полица"
           " | таблица таблет"},
    {"sv", "server servern servrar servrarna | flicka flickor flickorna | pojke pojkar pojkarna | program programmet programmen"
           " | hus huset husen husens | äpple äpplen | fönster fönstret fönstren | nyckel nyckeln nycklar"
           " | användare användaren användarna | museum museet museer | hand händer händerna | bok böcker böckerna"
           " | handbok handböcker",
           "stor stort stora | gammal gammalt | öppen öppet öppna",
           "server service | bok bock | program programmerare | hus hästen | nät natt | fil filter | linje linne | arbete arbetare"},
    {"tr", "sunucu sunucular sunucuda sunucuyu sunucuların | sistem sistemi sistemler sistemlerin | kitap kitabı kitaplar kitapta"
           " | ağ ağı ağlar ağda | veritabanı veritabanında veritabanları | dil dili dillerin | tablo tablosu tablolar"
           " | sözcük sözcüğü sözcükler | kullanıcı kullanıcılar kullanıcıya | anahtar anahtarı anahtarlar anahtarla",
           "",
           "sunucu sunum | sistem sistematik | kitap kitaplık | dil dilek | tablo tabla | anahtar anahtarcı | göz gözlük"
           " | yol yolcu | ağ ağaç"},
    {"uk", "сервер сервера сервери серверів | вузол вузла вузли | рівень рівня рівнів | мережа мережі мереж мережею"
           " | модель моделі моделлю моделей | станція станції станцій | область області областей | поле поля полів"
           " | рішення рішенням рішень | користувач користувача користувачів | система системи систем | ніч ночі",
           "новий нова нового нових | синій синього",
           "система систематика | сервер сервіз | мережа мереживо | ключ ключиця | стіл столиця | освіта освітлення"
           " | код кодек | поле політ"},
};
// clang-format on

std::vector<std::vector<std::string>> groups(const char* text)
{
    std::vector<std::vector<std::string>> out(1);
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (word == "|") {
            out.emplace_back();
        } else {
            out.back().push_back(word);
        }
    }
    return out;
}

Inflection inflection(std::string_view tag) { return Inflection(Language::parse(tag).value()); }

void check_joined(const Inflection& words, const char* text, bool agreeing)
{
    for (const auto& group : groups(text)) {
        for (std::size_t at = 1; at < group.size(); ++at) {
            CAPTURE(group[0]);
            CAPTURE(group[at]);
            CHECK(words.stem(group[0]) == words.stem(group[at]));
            CHECK(words.same_word(group[0], group[at], agreeing));
            CHECK(words.same_word(group[at], group[0], agreeing));
        }
    }
}

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("same_word: joins the forms of each language, adjectives beside other words")
{
    for (const Row& row : rows) {
        CAPTURE(std::string{row.language});
        const Inflection words = inflection(row.language);
        CHECK(words.active());
        CHECK(groups(row.joined).size() >= 10);
        check_joined(words, row.joined, false);
        check_joined(words, row.agreeing, true);
    }
}

TEST_CASE("same_word: keeps the words of each language apart")
{
    for (const Row& row : rows) {
        CAPTURE(std::string{row.language});
        const Inflection words = inflection(row.language);
        CHECK(groups(row.apart).size() >= 8);
        for (const auto& group : groups(row.apart)) {
            for (std::size_t at = 1; at < group.size(); ++at) {
                CAPTURE(group[0]);
                CAPTURE(group[at]);
                CHECK_FALSE(words.same_word(group[0], group[at]));
                CHECK_FALSE(words.same_word(group[at], group[0]));
            }
        }
    }
}

TEST_CASE("same_word: nouns of another gender are other words beside others too where endings tell it")
{
    CHECK_FALSE(inflection("de").same_word("arbeit", "arbeiter", true));
    CHECK_FALSE(inflection("de").same_word("lehre", "lehrer", true));
    CHECK_FALSE(inflection("fr").same_word("organe", "organisation", true));
    CHECK_FALSE(inflection("de").same_word("schon", "schön", true));
}

TEST_CASE("same_word: each table of endings has its rows")
{
    for (const text::EndingTable& table : text::ending_tables()) {
        CAPTURE(std::string{table.language});
        const bool copy = table.language == "bs" || table.language == "no";
        bool known = copy;
        for (const Row& row : rows) known = known || table.language == row.language;
        CHECK(known);
    }
}

TEST_SUITE_END();
