# A value is changed where it stands, however it is written there.
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
"sure"   =   true
pager = """
less \
  -R"""   # two lines
'editor' = 'ed'
# end
$ hone config get pager
less -R
$ hone config set pager cat
pager = cat, in $DIR/desk/config/hone/config.toml
$ hone config set sure false
sure = false, in $DIR/desk/config/hone/config.toml
$ hone config set editor 'C:\vi'
editor = C:\vi, in $DIR/desk/config/hone/config.toml
$ hone config unset pager
pager is no longer set in $DIR/desk/config/hone/config.toml
$ sh cat config/hone/config.toml
"sure"   =   false
\# two lines
'editor' = 'C:\vi'
# Without a newline at the end of the file.
$ sh printf 'sure = true' > config/hone/config.toml
$ hone config set color never
color = never, in $DIR/desk/config/hone/config.toml
$ sh cat config/hone/config.toml
sure = true
color = "never"
