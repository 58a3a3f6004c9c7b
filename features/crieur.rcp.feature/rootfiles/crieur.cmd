@echo off
rem Crieur. Without arguments it opens the studio; with a verb it runs the command line: crieur help
rem
rem   CRIEUR_JAVA      the java program to use, in place of JAVA_HOME's or the one on the PATH
rem   CRIEUR_CACHE     a folder for what makes the next start of the command line fast
rem   CRIEUR_LANGUAGE  the language of its messages, such as fr
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAVA=%CRIEUR_JAVA%"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java.exe"
if not exist "%JAVA%" (
  where "%JAVA%" >nul 2>&1
  if errorlevel 1 (
    echo Crieur needs Java 17 or newer. Install it, or set JAVA_HOME. 1>&2
    exit /b 3
  )
)

set "FIRST=%~1"
if not defined FIRST goto studio
if /i "%FIRST%"=="studio" (
  shift
  goto studio
)
if "%FIRST:~0,2%"=="--" goto cli
if "%FIRST%"=="-h" goto cli
if "%FIRST%"=="-V" goto cli
if "%FIRST:~0,1%"=="-" goto studio

:cli
set "INFO=%HERE%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
set "OSGI="
set "CLI="
for /f "usebackq eol=# tokens=1,3 delims=," %%a in ("%INFO%") do (
  if "%%a"=="org.eclipse.osgi" set "OSGI=%HERE%\%%b"
  if "%%a"=="crieur.cli" set "CLI=%HERE%\%%b"
)
set "CACHE=%CRIEUR_CACHE%"
if defined CACHE goto cached
set "CACHE=%HERE%\configuration\cli"
if exist "%CACHE%\start.jar" goto cached
mkdir "%CACHE%" >nul 2>&1
if not exist "%CACHE%\" set "CACHE=%LOCALAPPDATA%\Crieur\cli"
:cached
rem What was prepared is for this installation as it is now: its folder, its bundles, what was dropped in.
set "STATE=%HERE%"
for %%f in ("%INFO%") do set "STATE=%STATE% %%~tf %%~zf"
if exist "%HERE%\dropins" for %%f in ("%HERE%\dropins") do set "STATE=%STATE% %%~tf"
set KNOWN=""
if exist "%CACHE%\state" set /p KNOWN=<"%CACHE%\state"
if not exist "%CACHE%\start.jar" set KNOWN=""
set "READY=yes"
if %KNOWN%=="%STATE%" goto prepared
set "READY="
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dcrieur.home=%HERE%" "-Dcrieur.cache=%CACHE%" -cp "%CLI%;%OSGI%" crieur.cli.start.Prepare >nul 2>&1 <nul
rem A crash of Java is a negative number, which "if errorlevel" would take for none.
if "%ERRORLEVEL%"=="0" if exist "%CACHE%\start.jar" set "READY=yes"
if defined READY >"%CACHE%\state" echo "%STATE%"
:prepared
set "START=%CACHE%\start.jar"
if defined READY goto ready
rem What an earlier installation left there would start its bundles, not these.
set "START=%CLI%;%OSGI%"
set "CACHE=%HERE%\configuration\cli"
:ready
rem As in the shell script: the quick compiler, but for a stream without language; with one, every core collects.
set "STREAM="
set "PLAIN="
for %%a in (%*) do (
  if "%%~a"=="--stdin" set "STREAM=yes"
  if "%%~a"=="--no-language" set "PLAIN=yes"
)
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if not defined PLAIN if "%FIRST%"=="validate" set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms1000m -Xmn400m"
if not defined PLAIN if "%FIRST%"=="fix" set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms1000m -Xmn400m"
if defined STREAM if defined PLAIN set "SPEED=-XX:+UseSerialGC -Xmn64m -XX:+IgnoreUnrecognizedVMOptions -XX:InlineSmallCode=300 -XX:FreqInlineSize=60 -XX:MaxInlineLevel=6"
rem Crieur writes UTF-8; the console gets its own code page back.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul 2>&1
"%JAVA%" %SPEED% -Xshare:auto "-XX:SharedArchiveFile=%CACHE%\start.jsa" -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true "-Dcrieur.home=%HERE%" "-Dcrieur.cache=%CACHE%" %CRIEUR_JAVA_OPTIONS% -cp "%START%" crieur.cli.start.Main %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%

:studio
set "LAUNCHER="
for %%f in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "REST="
set "NAMED="
:next
if "%~1"=="" goto language
if "%~1"=="-nl" set "NAMED=yes"
set REST=%REST% %1
shift
goto next
:language
rem The language of the window that the person chose in the preferences, unless the call names one.
set "CHOSEN="
if not defined NAMED if exist "%APPDATA%\Crieur\language" set /p CHOSEN=<"%APPDATA%\Crieur\language"
set "NL="
if "%CHOSEN%"=="fr" set "NL=-nl fr"
if "%CHOSEN%"=="en" set "NL=-nl en"
"%JAVA%" -Xms128m -Xshare:auto -XX:TieredStopAtLevel=1 -Xmn16m -XX:MaxTenuringThreshold=0 -XX:MetaspaceSize=160m %CRIEUR_JAVA_OPTIONS% -jar "%LAUNCHER%" %NL% %REST%
exit /b %ERRORLEVEL%
