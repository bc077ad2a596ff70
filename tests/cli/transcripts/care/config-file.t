# Setting changes one line of the config file and keeps the rest as it is.
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
# Colours hurt at night.
color = "never"    # for now

  sure=true # « tested »
# end
$ hone config set color auto
$ hone config set sure off
$ hone config set pager 'less -R "x"'
$ hone config set day_start_hour 3
$ sh cat config/hone/config.toml
$ hone config unset color
$ hone config unset day_start_hour
$ sh cat config/hone/config.toml
$ hone config unset day_start_hour
$ hone config set sure no
# env PAGER=most
$ hone config set pager more
$ hone config set pager more --json -q
# A file that is a link stays one, and a folder that is missing is made.
$ sh mv config/hone/config.toml dotfile && ln -s $PWD/dotfile config/hone/config.toml
$ hone config set sure yes
$ sh test -L config/hone/config.toml && grep sure dotfile
# env XDG_CONFIG_HOME=$DIR/desk/new
$ hone config set sure yes
$ sh ls -l new/hone/config.toml | cut -c 1-10
