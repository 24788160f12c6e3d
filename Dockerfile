# One image for the gateway and for every subgraph: the command says which.
FROM node:24-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
# Install scripts fetch a Node and an embedded PostgreSQL, which this image has and does not need.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY services services
COPY gateway gateway
COPY scripts scripts
COPY schema schema
RUN npm run build && npm run build:page && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 HUB_DATA=/var/lib/hub
WORKDIR /hub
COPY --from=build /hub/package.json ./
COPY --from=build /hub/node_modules node_modules
COPY --from=build /hub/dist dist
COPY schema schema
RUN install -d -o node -g node -m 0700 /var/lib/hub
USER node
ENTRYPOINT ["node", "dist/scripts/hub.js"]
CMD ["start"]
