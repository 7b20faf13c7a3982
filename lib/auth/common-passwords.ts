/** What guessers try first when twelve characters are asked for: these words, alone, repeated, or with numbers behind. */
export const commonWords = new Set(
  `password passwort passw passwd pass pwd motdepasse contrasena contrasenya senha parola haslo heslo salasana wachtwoord
  welcome willkommen bienvenue letmein enter login logon signin access open opensesame sesame secret secrets geheim
  admin administrator root user guest test tester testing demo default temp temporary change changeme changeit please
  new old my the this is me you your our and not no yes ok hello hallo hola ciao bonjour hi hey bye
  iloveyou ilove love lovely lover loveme forever baby babygirl babyboy honey sweet sweetheart darling angel princess prince
  queen king dragon monkey tiger lion bear wolf eagle falcon phoenix shadow master hunter killer ninja samurai warrior
  batman superman spiderman ironman starwars jedi vader skywalker pokemon pikachu naruto minecraft fortnite roblox zelda
  mario hogwarts harrypotter gandalf matrix trustno football soccer baseball basketball hockey tennis golf cricket
  liverpool arsenal chelsea barcelona madrid manchester united juventus yankees cowboys steelers lakers eagles
  mustang corvette ferrari porsche mercedes toyota honda yamaha harley summer winter spring autumn fall sommer verano
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday weekend sunshine sunflower rainbow flower flowers butterfly chocolate cookie cookies coffee banana
  orange apple cherry pepper ginger cheese pizza whatever nothing something everything anything nevermind
  computer internet server network system windows linux android iphone samsung google facebook microsoft amazon apple
  twitter linkedin instagram youtube netflix nonevent company business office work job team manager money dollar lucky
  jesus christ god heaven blessed freedom peace hope faith mother father mom dad mama papa sister brother family friend
  friends michael michelle jennifer jessica ashley daniel matthew andrew joshua robert thomas charlie jordan george
  nicole hannah samantha alexander william james john david maria anna london paris berlin newyork america england
  france germany spain italy poland canada mexico brazil india qwerty qwertz azerty qwert qwer asdf asdfgh asdfghjkl
  zxcv zxcvbn zxcvbnm yxcvbnm qaz wsx edc qazwsx qazwsxedc abc abcd abcde abcdef abcdefg xyz aaa zzz asd zxc qwe
  one two three four five six seven eight nine ten first last super mega ultra strong secure security safe private
  player gamer games game music rock star stars silver golden gold black white green blue red purple pink fuck fuckyou
  shit bitch sexy hottie cool crazy happy smile`
    .split(/\s+/)
    .filter(Boolean),
)

/** Long ones that are common as they stand. */
export const commonPasswords = new Set(
  `correcthorsebatterystaple|1q2w3e4r5t6y|1qaz2wsx3edc|1qaz2wsx3edc4rfv|q1w2e3r4t5y6|zaq12wsxcde3|
  !qaz2wsx#edc|a1b2c3d4e5f6|a1s2d3f4g5h6|qwe123asd456|thequickbrownfox|thequickbrownfoxjumps|tobeornottobe|maytheforcebewithyou|
  iamthebestintheworld|fourscoreandseven|inthebeginning|onceuponatime|hakunamatata|supercalifragilistic|
  supercalifragilisticexpialidocious|loremipsumdolor|allyourbasearebelongtous|ncc1701enterprise|unbelievable1|
  jesuislemeilleur|adgjmptw1234|147258369147|789456123789|159753456852|741852963741|3rjs1la7qe3rjs|g_czechout`
    .split('|')
    .map(password => password.replace(/\s+/g, '')),
)

/** Rows of the keyboard and of the alphabet, along which fingers run. */
export const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  '!@#$%^&*()',
  '!"£$%^&*()',
]
