package org.nutgraf.entity.en;

import java.util.Set;
import org.nutgraf.entity.Gender;

/**
 * Common given names that nearly always belong to women or to men. Used only to keep "Mr. Haddad"
 * from a Layla Haddad, and to choose whom "she" may mean: no entity is given a gender by its name.
 */
public final class GivenNames {
  private static final Set<String> FEMALE =
      WordSets.set(
          """
          mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
          ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon
          cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine catherine christine
          rachel carolyn janet maria heather diane olivia julie joyce victoria ruth virginia lauren kelly christina
          joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne
          kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
          charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary melania ivanka chelsea laura
          nina olga svetlana natalia natalya tatiana tatyana yelena elena irina ekaterina marina lyudmila ludmila
          galina valentina larisa oksana yulia julia daria darya ksenia anastasia vera nadezhda sofia sophie
          ursula angela annegret annalena claudia petra sabine monika brigitte heike ingrid astrid greta birgit
          carmen dolores pilar lucia isabel ines rosa alicia beatriz cristina silvia sonia gabriela daniela valeria
          camila fernanda paula catalina ximena juana guadalupe mercedes
          fatima aisha khadija layla leila zainab zaynab mariam maryam noor huda amina samira salma yasmin asma
          priya sonia indira sushma nirmala anjali kavita sunita pooja deepika lakshmi
          francoise genevieve valerie segolene celine chloe camille juliette simone madeleine colette
          giulia giorgia francesca chiara paola federica elisa
          magdalena agnieszka katarzyna malgorzata ewa zuzana jana
          jill jacinda theresa nancy nikki kamala condoleezza sonia ruth elena amy ketanji liz lindsay
          molly peggy polly sally sandy stella sylvia tina wendy yvonne zoe eleanor edith ella
          esther eve florence harriet hazel ida irene ivy josephine june lily lucy mabel marjorie maud mildred myrtle
          nora norma olive pearl phyllis rita rose roberta rosemary ruby sheila stacy tamara tiffany vanessa vivian
          wanda winnie
          saskia femke marieke lotte anneke silke katja anja hanna lena klara solveig marit ragnhild
          joanna agata zofia katalin eszter agnes eleni dimitra katerina
          siobhan aoife niamh ciara sinead orla
          ama abena akua adwoa efua ngozi chioma funmi yetunde thandi lindiwe nomsa
          keiko noriko yoko akiko michiko
          """);

  private static final Set<String> MALE =
      WordSets.set(
          """
          james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
          mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
          jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
          frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
          ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
          jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
          mason roy ralph bobby russell bradley philip eugene bill jim tom bob mike steve dave dan ted jeb mitt
          barack bernard boris vladimir dmitry dmitri sergei sergey alexei alexey aleksei aleksandr andrei andrey
          mikhail nikolai nikolay igor oleg pavel viktor yuri yury ivan konstantin anatoly valery vyacheslav maxim
          maksim denis roman kirill volodymyr petro mykola oleksandr andriy vitaliy vitali viktor
          emmanuel francois nicolas jacques jean-luc pierre michel philippe olivier gerard gilles alain laurent
          hans klaus wolfgang jurgen helmut gerhard friedrich heinz dieter olaf lars sven bjorn erik henrik anders
          carlos luis miguel pedro jorge fernando alejandro diego javier rafael ricardo roberto eduardo francisco
          manuel antonio pablo sergio raul enrique alberto hugo nayib jair luiz joao
          mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein ibrahim omar khalid abdullah mahmoud
          mustafa yusuf yasser bashar saddam tariq samir karim salman bilal
          narendra rahul rajiv amit arun sanjay vijay ravi suresh ramesh anil sunil ashok manmohan imran nawaz asif
          silvio matteo giuseppe giovanni mario luca marco paolo stefano lech jaroslaw donald viktor
          recep tayyip binyamin benjamin shimon yitzhak ariel ehud naftali yair
          pieter willem joost johan maarten nils tor leif gunnar magnus fredrik knut einar kjell
          matthias florian sebastian tobias markus uwe karl kurt otto
          marek tomasz piotr krzysztof andrzej wojciech jakub petr vaclav laszlo istvan ferenc gabor
          zoltan attila tibor giorgos dimitris nikos kostas yannis
          liam cormac declan eoin padraig
          kofi kwame kojo yaw emeka chinedu tunde femi wole thabo sipho themba
          hiroshi takashi kenji satoshi shinzo fumio
          """);

  private GivenNames() {}

  /**
   * {@return what a given name suggests}
   *
   * @param given the name in small letters
   */
  public static Gender suggests(String given) {
    boolean female = FEMALE.contains(given);
    boolean male = MALE.contains(given);
    return female == male ? Gender.UNKNOWN : female ? Gender.FEMALE : Gender.MALE;
  }
}
