// The endings of languages that put them in chains, from their grammars. Floor: text.
#include <array>

#include "text/ending_tables.hpp"

namespace termrail::text {
namespace {

// Cases and the possessive of the third person, singular and plural, for each harmony: after a consonant, after a
// vowel, and where k p t ç are softened.
constexpr EndingTable turkish{
    .language = "tr",
    .endings =
        "- ın a da dan ta tan la daki taki ı+-,nı,nın,na,nda,ndan,yla,ndaki lar+-,ı,ın,a,da,dan,la,daki"
        " ları+nı,nın,na,nda,ndan,yla,ndaki | - yı nın ya da dan yla daki sı+-,nı,nın,na,nda,ndan,yla,ndaki"
        " lar+-,ı,ın,a,da,dan,la,daki ları+nı,nın,na,nda,ndan,yla,ndaki | k+-,ta,tan,la,taki ğ+ın,a"
        " ğı+-,nı,nın,na,nda,ndan,yla,ndaki klar+-,ı,ın,a,da,dan,la,daki kları+nı,nın,na,nda,ndan,yla,ndaki |"
        " p+-,ta,tan,la,taki b+ın,a bı+-,nı,nın,na,nda,ndan,yla,ndaki plar+-,ı,ın,a,da,dan,la,daki"
        " pları+nı,nın,na,nda,ndan,yla,ndaki | t+-,ta,tan,la,taki d+ın,a dı+-,nı,nın,na,nda,ndan,yla,ndaki"
        " tlar+-,ı,ın,a,da,dan,la,daki tları+nı,nın,na,nda,ndan,yla,ndaki | ç+-,ta,tan,la,taki c+ın,a"
        " cı+-,nı,nın,na,nda,ndan,yla,ndaki çlar+-,ı,ın,a,da,dan,la,daki çları+nı,nın,na,nda,ndan,yla,ndaki | -"
        " in e de den te ten le deki teki i+-,ni,nin,ne,nde,nden,yle,ndeki ler+-,i,in,e,de,den,le,deki"
        " leri+ni,nin,ne,nde,nden,yle,ndeki | - yi nin ye de den yle deki si+-,ni,nin,ne,nde,nden,yle,ndeki"
        " ler+-,i,in,e,de,den,le,deki leri+ni,nin,ne,nde,nden,yle,ndeki | k+-,te,ten,le,teki ğ+in,e"
        " ği+-,ni,nin,ne,nde,nden,yle,ndeki kler+-,i,in,e,de,den,le,deki kleri+ni,nin,ne,nde,nden,yle,ndeki |"
        " p+-,te,ten,le,teki b+in,e bi+-,ni,nin,ne,nde,nden,yle,ndeki pler+-,i,in,e,de,den,le,deki"
        " pleri+ni,nin,ne,nde,nden,yle,ndeki | t+-,te,ten,le,teki d+in,e di+-,ni,nin,ne,nde,nden,yle,ndeki"
        " tler+-,i,in,e,de,den,le,deki tleri+ni,nin,ne,nde,nden,yle,ndeki | ç+-,te,ten,le,teki c+in,e"
        " ci+-,ni,nin,ne,nde,nden,yle,ndeki çler+-,i,in,e,de,den,le,deki çleri+ni,nin,ne,nde,nden,yle,ndeki | -"
        " un a da dan ta tan la daki taki u+-,nu,nun,na,nda,ndan,yla,ndaki lar+-,ı,ın,a,da,dan,la,daki"
        " ları+nı,nın,na,nda,ndan,yla,ndaki | - yu nun ya da dan yla daki su+-,nu,nun,na,nda,ndan,yla,ndaki"
        " lar+-,ı,ın,a,da,dan,la,daki ları+nı,nın,na,nda,ndan,yla,ndaki | k+-,ta,tan,la,taki ğ+un,a"
        " ğu+-,nu,nun,na,nda,ndan,yla,ndaki klar+-,ı,ın,a,da,dan,la,daki kları+nı,nın,na,nda,ndan,yla,ndaki |"
        " p+-,ta,tan,la,taki b+un,a bu+-,nu,nun,na,nda,ndan,yla,ndaki plar+-,ı,ın,a,da,dan,la,daki"
        " pları+nı,nın,na,nda,ndan,yla,ndaki | t+-,ta,tan,la,taki d+un,a du+-,nu,nun,na,nda,ndan,yla,ndaki"
        " tlar+-,ı,ın,a,da,dan,la,daki tları+nı,nın,na,nda,ndan,yla,ndaki | ç+-,ta,tan,la,taki c+un,a"
        " cu+-,nu,nun,na,nda,ndan,yla,ndaki çlar+-,ı,ın,a,da,dan,la,daki çları+nı,nın,na,nda,ndan,yla,ndaki | -"
        " ün e de den te ten le deki teki ü+-,nü,nün,ne,nde,nden,yle,ndeki ler+-,i,in,e,de,den,le,deki"
        " leri+ni,nin,ne,nde,nden,yle,ndeki | - yü nün ye de den yle deki sü+-,nü,nün,ne,nde,nden,yle,ndeki"
        " ler+-,i,in,e,de,den,le,deki leri+ni,nin,ne,nde,nden,yle,ndeki | k+-,te,ten,le,teki ğ+ün,e"
        " ğü+-,nü,nün,ne,nde,nden,yle,ndeki kler+-,i,in,e,de,den,le,deki kleri+ni,nin,ne,nde,nden,yle,ndeki |"
        " p+-,te,ten,le,teki b+ün,e bü+-,nü,nün,ne,nde,nden,yle,ndeki pler+-,i,in,e,de,den,le,deki"
        " pleri+ni,nin,ne,nde,nden,yle,ndeki | t+-,te,ten,le,teki d+ün,e dü+-,nü,nün,ne,nde,nden,yle,ndeki"
        " tler+-,i,in,e,de,den,le,deki tleri+ni,nin,ne,nde,nden,yle,ndeki | ç+-,te,ten,le,teki c+ün,e"
        " cü+-,nü,nün,ne,nde,nden,yle,ndeki çler+-,i,in,e,de,den,le,deki çleri+ni,nin,ne,nde,nden,yle,ndeki",
    .shortest_word = 2,
};

constexpr std::array tables{turkish};

}  // namespace

std::span<const EndingTable> agglutinating_tables() noexcept { return tables; }

}  // namespace termrail::text
