# Setting changes one line of the config file and keeps the rest as it is.
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
# Colours hurt at night.
color = "never"    # for now

  sure=true # « tested »
# end
$ hone config set color auto
color = auto, in $DIR/desk/config/hone/config.toml
$ hone config set sure off
sure = false, in $DIR/desk/config/hone/config.toml
$ hone config set pager 'less -R "x"'
pager = less -R "x", in $DIR/desk/config/hone/config.toml
$ hone config set day_start_hour 3
day_start_hour = 3, in $DIR/desk/config/hone/config.toml
$ sh cat config/hone/config.toml
\# Colours hurt at night.
color = "auto"    # for now

  sure=false # « tested »
pager = 'less -R "x"'
day_start_hour = 3
$ hone config unset color
color is no longer set in $DIR/desk/config/hone/config.toml
$ hone config unset day_start_hour
day_start_hour is no longer set in $DIR/desk/config/hone/config.toml
$ sh cat config/hone/config.toml
\# Colours hurt at night.
\# for now

  sure=false # « tested »
pager = 'less -R "x"'
$ hone config unset day_start_hour
nothing changed
$ hone config set sure no
nothing changed
# env PAGER=most
$ hone config set pager more
pager = more, in $DIR/desk/config/hone/config.toml
! hone: $PAGER wins over it for now: most
$ hone config set pager more --json -q
{"name":"pager","value":"most","source":"environment","place":"$PAGER"}
# A file that is a link stays one, and a folder that is missing is made.
$ sh mv config/hone/config.toml dotfile && ln -s $PWD/dotfile config/hone/config.toml
$ hone config set sure yes
sure = true, in $DIR/desk/config/hone/config.toml
$ sh test -L config/hone/config.toml && grep sure dotfile
  sure=true # « tested »
# env XDG_CONFIG_HOME=$DIR/desk/new
$ hone config set sure yes
sure = true, in $DIR/desk/new/hone/config.toml
$ sh ls -l new/hone/config.toml | cut -c 1-10
-rw-------
