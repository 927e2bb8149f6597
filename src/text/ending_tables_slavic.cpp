// The endings of the Slavic languages, from their grammars. Floor: text.
#include <array>

#include "text/ending_tables.hpp"

namespace termrail::text {
namespace {

// With the articles. Nouns: сървър, ключ, език, база, мрежа, поле, приложение, мощност. Adjectives: нов, облачен,
// български.
constexpr EndingTable bulgarian{
    .language = "bg",
    .endings =
        "- а ът и ите | - а ът ове овете | - я ят и ите | й я ят и ите | й я ят еве евете | к ка кът ци ците"
        " | г га гът зи зите | х ха хът си сите | ец еца ецът ци ците | а ата и ите | я ята и ите | о ото а ата | - та "
        "и ите"
        " | е ето ета етата | е ето я ята | ие ието ия ията | це цето ца цата | - а ът а",
    .agreeing =
        "- а о и ия ият ата ото ите | ен на но ни ния ният ната ното ните | ски ска ско ския ският ската ското ските"
        " | ъл ла ло ли лия лият лата лото лите | ък ка ко ки кия кият ката кото ките | и а о ия ият ата ото ите е ето",
    .fleeting_vowels = "еъ",
};

// Nouns: server, počítač, uživatel, dotaz, hrad, databáze, síť, tabulka, oblast, město, pole, řešení. Adjectives: nový,
// vysoký, cizí.
constexpr EndingTable czech{
    .language = "cs",
    .endings =
        "- u em y ů ům ech e ě a ovi i ové | - e i em ů ům ích ovi ové | k ku kem ky ků kům cích ka kovi ci ce"
        " | h hu hem hy hů hům zích hovi zi | ch chu chem chy chů chům ších chovi | el le li lem lů lům lích"
        " | ek ku kem ky ků kům cích kách ka kovi ci | ec ce ci cem ců cům cích covi"
        " | el lu lem ly lů lům lech | en nu nem ny nů nům nech | a y ě u ou o - ám ami ách e"
        " | ka ky ce ku kou ko k ek kám kami kách | ha hy ze hu hou h hám hami hách | cha chy še chu chou ch chám chami"
        " | ra ry ře ru rou r rám rami rách | e i í - ím emi ích ou | ice ici icí ic icím icemi icích"
        " | ň ně ni ní ním němi ních | ť tě ti tí tím těmi tích | st sti stí stem stmi stech stím"
        " | - i í e ím ích mi emi | o a u em ě e - ům ech y | ko ka ku kem k ek kům cích kách ky"
        " | í ím ích ími | e i em í ím ích | um a u em y í ům ech ích | *- u em y ů ům ech e ě | us u em y ů ům ech"
        " | ev ve ví vím vemi vích ví | a u y ou ovi ové ů ům",
    .agreeing =
        "ý ého ému ým ém á é ou í ých ými | ký kého kému kým kém ká ké kou cí kých kými"
        " | ský ského skému ským ském ská ské skou ští ských skými | cký ckého ckému ckým ckém cká cké ckou čtí ckých "
        "ckými"
        " | rý rého rému rým rém rá ré rou ří rých rými | hý hého hému hým hém há hé hou zí hých hými"
        " | í ího ímu ím ích ími | ův ova ovo ovu ově ovi ovy ových ovým ovými ovou",
    .fleeting_vowels = "e",
    .changes = "ůo",
};

// Nouns: poslužitelj, sustav, korisnik, podatak, baza, tablica, knjiga, vlast, ime, polje, sučelje. Adjectives: nov,
// javni, loš.
constexpr EndingTable croatian{
    .language = "hr",
    .endings =
        "- a u om e i ima | - a u om e ovi ova ove ovima | - a u em e i ima | - a u em e evi eva eve evima"
        " | k ka ku kom če ci ke cima | g ga gu gom že zi ge zima govi gova gove govima | h ha hu hom si he sima"
        " | ac ca cu cem če ci ce cima aca | ak ka ku kom če ci ke cima aka | tak tka tku tkom ci tke cima taka"
        " | dak dka dku tka tku tkom ci tke cima daka | ao la lu lom li le lima | a e i u o om ama"
        " | ka ke ci ku ko kom kama aka | ga ge zi gu go gom gama | o a u om ima | e a u em ima"
        " | ost osti ošću ostima | - i ju u ima | me mena menu menom menima imena | je ja ju jem jima | um uma umu "
        "umom umi ume umima",
    .agreeing =
        "- i og oga om ome omu im a e oj u o ih ima | i eg ega em emu im a e oj u ih ima"
        " | an ni nog noga nom nome nomu nim na ne noj nu no nih nima"
        " | ar ri rog roga rom rome romu rim ra re roj ru ro rih rima | ak ki kog koga kom kome komu kim ka ke koj ku "
        "ko kih kima"
        " | io la lo li le log loga lom lome lim loj lu lih lima",
    .fleeting_vowels = "a",
};

// Nouns: serwer, klient, system, klucz, język, plik, węzeł, użytkownik, baza, matka, sieć, tablica, funkcja, linia,
// dane, narzędzie, okno, centrum. Adjectives: nowy, wysoki, drogi, ostatni, prosty.
constexpr EndingTable polish{
    .language = "pl",
    .endings =
        "- u a owi em ie y ów om ami ach e owie | *- u a owi em ie y ów om ami ach | - a u owi em e y ów om ami ach i"
        " | k ku ka kowi kiem ki ków kom kami kach cy | g gu ga gowi giem gi gów gom gami gach dzy | *g gu giem gi gów "
        "gom gami gach"
        " | ek ku ka kowi kiem ki ków kom kami kach | ec ca cowi cem cu cy ce ców com cami cach"
        " | iec ca cowi cem cu cy ce ców com cami cach | ień nia niowi niem niu nie ni niom niami niach"
        " | eń nia niowi niem niu nie ni niom niami niach | ń nia niowi niem niu nie ni niom niami niach niów"
        " | ć cia ciowi ciem ciu cie ci ciom ciami ciach ciów | ś sia siowi siem siu sie si siom siami siach siów"
        " | ź zia ziowi ziem ziu zie zi ziom ziami ziach | r ra ru rowi rem rze ry rów rom rami rach rzy"
        " | t tu ta towi tem cie ty tów tom tami tach ci | d du da dowi dem dzie dy dów dom dami dach dzi"
        " | *d du dowi dem dzie dy dów dom dami dach | *ł łu łowi łem le ły łów łom łami łach | *r ru rowi rem rze ry "
        "rów rom rami rach"
        " | ł łu ła łowi łem le ły łów łom łami łach | eł łu ła łowi łem le ły łów łom łami łach | st stu sta stowi "
        "stem ście sty stów stom stami stach ści"
        " | j ja ju jowi jem je jów i jom jami jach | l la lu lowi lem le li lów lom lami lach | el la lu lowi lem le "
        "li lów lom lami lach"
        " | ów owu | a y ie ę ą o - om ami ach | a y ie ę ą *- om ami ach | ka ki ce kę ką ko k ek kom kami kach"
        " | ga gi dze gę gą go g gom gami gach | ra ry rze rę rą ro r rom rami rach | ta ty cie tę tą to t tom tami "
        "tach"
        " | da dy dzie dę dą do d dom dami dach | ła ły le łę łą ło ł eł łom łami łach | ja ji ję ją je jo j jom jami "
        "jach i"
        " | ia ii ię ią ie io ij iom iami iach | nia ni nię nią nie nio ń niom niami niach | ia i ię ią ie - iom iami "
        "iach"
        " | la li lę lą le lo l lom lami lach | a y ę ą e o - om ami ach | ść ści ścią ściom ściami ściach"
        " | - y ą e om ami ach | ć ci cią cie ciom ciami ciach | ń ni nią nie niom niami niach | ź zi zią ziom ziami "
        "ziach"
        " | o a u em ie - om ami ach | ko ka ku kiem k ek kom kami kach | wo wa wu wem wie *w wom wami wach"
        " | e a u em om ami ach y | e a u em *- om ami ach | nie nia niu niem ń niom niami niach | cie cia ciu ciem ć "
        "ciom ciami ciach"
        " | dzie dzia dziu dziem dzi dziom dziami dziach | ie ia iu iem i iom iami iach | um a ów om ami ach"
        " | ło ła łu łem le ł eł łom łami łach | to ta tu tem cie t tom tami tach | ro ra ru rem rze r er rom rami rach"
        " | no na nu nem nie n en nom nami nach | sta sty ście stę stą stów stom stami stach ści | ca cy cę cą co ców "
        "com cami cach"
        " | no na nu nem nie ien nom nami nach | cha chy sze chę chą ch chom chami chach | la le li lę lą *l lom lami "
        "lach",
    .agreeing =
        "y ego emu ym a ą ej e ych ymi i | ki kiego kiemu kim ka ką kiej kie kich kimi cy"
        " | gi giego giemu gim ga gą giej gie gich gimi dzy | i iego iemu im ia ią iej ie ich imi"
        " | i ego emu im a ą ej e ich imi | ry rego remu rym ra rą rej re rych rymi rzy | ty tego temu tym ta tą tej "
        "te tych tymi ci"
        " | ły łego łemu łym ła łą łej łe łych łymi li | ony onego onemu onym ona oną onej one onych onymi eni"
        " | sty stego stemu stym sta stą stej ste stych stymi ści",
    .fleeting_vowels = "e",
    .changes = "óo ąę",
};

// Nouns: контейнер, подход, месяц; модуль; сценарий; система, задача; неделя; технология; сеть; средство; приложение,
// поле, училище. Adjectives: облачный, гибкий, синий, общий, работающийся.
constexpr EndingTable russian{
    .language = "ru",
    .endings =
        "- а у ом е ы ов ам ами ах | - а у ом ем е и ей ам ами ах | - а у ем е ы ев ам ами ах"
        " | ь я ю ем е и ей ям ями ях"
        " | й я ю ем е и ев ям ями ях"
        " | а ы и е у ой ою ей ею - ам ами ах"
        " | я и е ю ей ею - ь ям ями ях | я и ю ей ею й ям ями ях"
        " | ь и ью ей ям ями ях ам ами ах"
        " | о а у ом е - ам ами ах"
        " | е я ю ем и й ий ьев ей ям ями ях | е а у ем - ам ами ах"
        " | мя мени менем мена мен менам менами менах"
        " | ый ой ая ое ые ого ому ую ым ом ою ых ыми"
        " | ий ой ая ое ие ого ому ую им ом ою их ими"
        " | ий яя ее ие его ему юю им ем ей ею их ими"
        " | ий ая ее ие его ему ую им ем ей ею их ими"
        " | ийся аяся ееся иеся егося емуся уюся имся емся ейся еюся ихся имися",
    .irregular =
        "имя имени именем имена имен именам именами именах"
        " | время времени временем времена времен временам временами временах",
    .same_letters = "ёе",
    .fleeting_vowels = "ое",
};

// The same in Latin and in Cyrillic letters.
constexpr EndingTable serbian{
    .language = "sr",
    .endings =
        "- a u om e i ima | - a u om e ovi ova ove ovima | - a u em e i ima | - a u em e evi eva eve evima"
        " | k ka ku kom če ci ke cima | g ga gu gom že zi ge zima govi gova gove govima | h ha hu hom si he sima"
        " | ac ca cu cem če ci ce cima aca | ak ka ku kom če ci ke cima aka | tak tka tku tkom ci tke cima taka"
        " | dak dka dku tka tku tkom ci tke cima daka | ao la lu lom li le lima | a e i u o om ama"
        " | ka ke ci ku ko kom kama aka | ga ge zi gu go gom gama | o a u om ima | e a u em ima"
        " | ost osti ošću ostima | - i ju u ima | me mena menu menom menima imena | je ja ju jem jima | um uma umu "
        "umom umi ume umima"
        " | "
        "- а у ом е и има | - а у ом е ови ова ове овима | - а у ем е и има | - а у ем е еви ева еве евима"
        " | к ка ку ком че ци ке цима | г га гу гом же зи ге зима гови гова гове говима | х ха ху хом си хе сима"
        " | ац ца цу цем че ци це цима аца | ак ка ку ком че ци ке цима ака | так тка тку тком ци тке цима така"
        " | дак дка дку тка тку тком ци тке цима дака | ао ла лу лом ли ле лима | а е и у о ом ама"
        " | ка ке ци ку ко ком кама ака | га ге зи гу го гом гама | о а у ом има | е а у ем има"
        " | ост ости ошћу остима | - и ју у има | ме мена мену меном менима имена | је ја ју јем јима | ум ума уму "
        "умом уми уме умима",
    .agreeing =
        "- i og oga om ome omu im a e oj u o ih ima | i eg ega em emu im a e oj u ih ima"
        " | an ni nog noga nom nome nomu nim na ne noj nu no nih nima"
        " | ar ri rog roga rom rome romu rim ra re roj ru ro rih rima | ak ki kog koga kom kome komu kim ka ke koj ku "
        "ko kih kima"
        " | io la lo li le log loga lom lome lim loj lu lih lima"
        " | "
        "- и ог ога ом оме ому им а е ој у о их има | и ег ега ем ему им а е ој у их има"
        " | ан ни ног нога ном номе ному ним на не ној ну но них нима"
        " | ар ри рог рога ром роме рому рим ра ре рој ру ро рих рима | ак ки ког кога ком коме кому ким ка ке кој ку "
        "ко ких кима"
        " | ио ла ло ли ле лог лога лом ломе лим лој лу лих лима",
    .fleeting_vowels = "aа",
};

// Nouns: server, kľúč, systém, jazyk, uzol, databáza, tabuľka, ulica, funkcia, sieť, oblasť, mesto, pole, riešenie.
// Adjectives: nový, krátky, cudzí.
constexpr EndingTable slovak{
    .language = "sk",
    .endings =
        "- u om e y ov och mi a ovi i ia ami | - a u om i e ov och mi ovi ia | k ku kom ky kov koch kmi ka kovi ci"
        " | ch chu chom chy chov choch chmi cha chovi si | ec ca cu com ci ce cov coch cami covi"
        " | a y e u ou - ám ami ách | a e i u ou - iam iach ami | a e i u ou í iam iach ami"
        " | ka ky ke ku kou k iek ok kám kami kách | ľka ľky ľke ľku ľkou liek ľkám ľkách ľkami | ia ie ii iu iou ií "
        "iám iách iami | ňa ne ni ňu ňou ní niam niach "
        "ňami"
        " | sť sti sťou stí stiam stiach sťami | ť te ti ťou tí tiam tiach ťami | - i ou í iam iach ami e"
        " | ň ne ni ňou ní niam niach ňami | o a u om e - ám ami ách | ie ia iu ím í iam iach iami"
        " | e a u om i í iam iach ami | um a u om e í ám ami ách | ok ku kom ky kov koch kmi ka"
        " | ľ le li ľou lí liam liach ľami | us u om e y ov och | ň ňa ňu ňom ni ne ňov ňoch ňmi | ľ ľa ľu ľom li le "
        "ľov ľoch ľmi",
    .agreeing =
        "ý ého ému ým om á ej ú ou é í ých ými | y eho emu ym om a ej u ou e i ych ymi"
        " | í ieho iemu ím om ia ej iu ou ie ích ími | i eho emu im om a ej u ou e ich imi",
    .fleeting_vowels = "oe",
};

// Nouns: strežnik, sistem, ključ, konec, odjemalec, računalnik, baza, podatek, oblast, okno, omrežje, polje.
// Adjectives: nov, javen, visok.
constexpr EndingTable slovenian{
    .language = "sl",
    .endings =
        "- a u om i e ov oma ih | - a u em i e ev ema ih | - ja ju jem ji je jev jema jih | ek ka ku kom ki ke kov "
        "koma kih"
        " | ec ca cu cem ci ce cev cema cih | alec alca alcu alcem alci alce alcev alcema alcih | a e i o - ama ah am"
        " | - i jo ma mi h im ih em eh | ost osti ostjo ostma ostim ostih ostmi | ev ve vi vijo vijo vama vah vam"
        " | o a u om i - oma ih | je ja ju jem ji jema jih ij | e a u em i ema ih | en ena enu enom enov | st sti stjo",
    .agreeing =
        "- i a o e ega emu em im ih ima imi | en ni na no ne nega nemu nem nim nih nima nimi"
        " | ek ki ka ko ke kega kemu kem kim kih kima kimi | el li la lo le lega lemu lem lim lih lima limi"
        " | er ri ra ro re rega remu rem rim rih rima rimi",
    .fleeting_vowels = "e",
};

// Nouns: сервер, ключ, вузол, рівень, користувач, випадок, система, мережа, модель, станція, область, поле, рішення,
// ім'я. Adjectives: новий, синій.
constexpr EndingTable ukrainian{
    .language = "uk",
    .endings =
        "- а у ові ом і и ів ам ами ах е | *- а у ові ом і и ів ам ами ах | - а у еві ем і ів ам ами ах"
        " | ь я ю еві єві ем і ів ей ям ями ях | й я ю єві єм ї їв ям ями ях | р ря рю реві рем рі рів рям рями рях"
        " | ень ня ню неві нем ні нів ням нями нях | ок ку ка кові ком ки ків кам ками ках ці"
        " | к ку ка кові ком ки ків кам ками ках ці | г гу га гові гом ги гів гам гами гах зі | х ху ха хові хом хи "
        "хів хам хами хах сі"
        " | ець ця цю цеві цем ці ців цям цями цях | єць йця йцю йцеві йцем йці йців йцям йцями йцях"
        " | а и і у ою о - ам ами ах | а и і у ою *- ам ами ах | а і у ею - ам ами ах | я і ю ею ь ей ям ями ях | я ї "
        "ю єю й їй ям ями ях"
        " | ка ки ці ку кою ок к кам ками ках | га ги зі гу гою г гам гами гах | ха хи сі ху хою х хам хами хах"
        " | ь і ю ей ям ями ях | ль лі ллю лей лям лями лях | нь ні нню ней ням нями нях | ть ті ттю тей тям тями тях"
        " | ість ості істю остей остям остями остях | - і ю ей ам ами ах"
        " | о а у ом і - ам ами ах ові | ко ка ку ком ці ок кам ками ках | е я ю ем і ь ям ями ях ів | е а у ем і - ам "
        "ами ах"
        " | ння нню нням нні нь ннями ннях | ття ттю ттям тті ть ттями ттях | лля ллю ллям ллі ль ллями ллях"
        " | я ю ям і ями ях ь | 'я ені енем ена ен енам енами енах",
    .agreeing =
        "ий ого ому им ім а ої ій у ою е і их ими | ій ього ьому ім я ьої ю ьою є і іх іми"
        " | їй його йому їм я йої ю йою є ї їх їми",
    .fleeting_vowels = "ое",
    .changes = "іо",
};

constexpr EndingTable bosnian = [] {
    EndingTable table = croatian;
    table.language = "bs";
    return table;
}();

constexpr std::array tables{bosnian, bulgarian, croatian, czech,     polish,
                            russian, serbian,   slovak,   slovenian, ukrainian};

}  // namespace

std::span<const EndingTable> slavic_tables() noexcept { return tables; }

}  // namespace termrail::text
