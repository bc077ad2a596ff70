# Every setting says where its value comes from: flag over environment over config file over default.
# env PAGER=most
# file config/hone/config.toml
# mine
sure = true   # wait and see
pager = "less"
# end
# env XDG_CONFIG_HOME=$DIR/desk/config
$ hone config
db              $DIR/home/data/hone/hone.db  default
time_zone       the machine's                                 default
day_start_hour  4                                             default
sure            true                                          config file, line 2
color           auto                                          default
pager           most                                          $PAGER
editor          sensible-editor, nano or vi                   default
retention       0.9                                           default
new_per_day     10                                            default
max_interval    36500                                         default
$ hone --db other.db --no-color config list --json
{"config":"$DIR/desk/config/hone/config.toml","deck":null,"settings":[{"name":"db","value":"other.db","source":"flag","place":"--db"},{"name":"time_zone","value":"the machine's","source":"default","place":null},{"name":"day_start_hour","value":4,"source":"default","place":null},{"name":"sure","value":true,"source":"file","place":"line 2"},{"name":"color","value":"never","source":"flag","place":"--no-color"},{"name":"pager","value":"most","source":"environment","place":"$PAGER"},{"name":"editor","value":"sensible-editor, nano or vi","source":"default","place":null},{"name":"retention","value":0.9,"source":"default","place":null},{"name":"new_per_day","value":10,"source":"default","place":null},{"name":"max_interval","value":36500,"source":"default","place":null}]}
$ hone config get sure
true
$ hone config get pager --json
{"name":"pager","value":"most","source":"environment","place":"$PAGER"}
# Looking makes no store.
$ hone config get retention --deck answers
! hone: no deck answers; there is no store yet
? 1
$ sh test -e home/data || echo none
none
